/** Several runs of rows, each in order, as one that is in order. */
/** Rows that leave together. */
const BATCH = 5000
/** Of rows at the same place, those of the earlier run come first. */
export async function* merged(runs) {
  const iterators = runs.map((run) => run[Symbol.asyncIterator]())
  const heads = await Promise.all(iterators.map((one) => one.next()))
  let batch = []
  for (;;) {
    let least = -1
    let lowest
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
const isBefore = (one, other) =>
  one.order[0] < other.order[0] || (one.order[0] === other.order[0] && one.order[1] < other.order[1])
//# sourceMappingURL=merged.js.map
