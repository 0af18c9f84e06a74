/** Several runs of rows, each in order, as one that is in order. */

import type { TextRow } from './table-format.ts'

/** A row, and the file and row of the first record that gave it. */
export interface OrderedRow {
  readonly order: readonly [source: number, row: number]
  readonly texts: TextRow
}

/** Rows that leave together. */
const BATCH = 5000

/** Of rows at the same place, those of the earlier run come first. */
export async function* merged(
  runs: readonly AsyncIterable<OrderedRow>[],
): AsyncGenerator<readonly OrderedRow[], void> {
  const iterators = runs.map((run) => run[Symbol.asyncIterator]())
  const heads = await Promise.all(iterators.map((one) => one.next()))
  let batch: OrderedRow[] = []
  for (;;) {
    let least = -1
    let lowest: OrderedRow | undefined
    for (const [at, head] of heads.entries()) {
      if (head.done === true) continue
      if (lowest === undefined || isBefore(head.value, lowest)) {
        least = at
        lowest = head.value
      }
    }
    const iterator = iterators[least]
    if (lowest === undefined || iterator === undefined) break
    batch.push(lowest)
    heads[least] = await iterator.next()
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

const isBefore = (one: OrderedRow, other: OrderedRow): boolean =>
  one.order[0] < other.order[0] || (one.order[0] === other.order[0] && one.order[1] < other.order[1])
