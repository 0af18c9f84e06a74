/** Works out once what follows from the texts of some columns, and remembers it by their numbers. */
import { Keys } from '../numbers/keys.ts'
import { withRoom } from '../numbers/with-room.ts'
import type { Lexicon } from './lexicon.ts'
import type { NumberedCells } from './record-batch.ts'

/** Puts what follows from the numbers of each record’s cells where it belongs. */
export interface Recall {
  (cells: NumberedCells, into: Int32Array): void
  /** The numbers of these texts are given anew. */
  forget?(): void
}

/** `work` takes the texts of the columns, in their order; it never gives 0. */
export function recall(
  columns: readonly number[],
  lexicon: Lexicon,
  work: (texts: readonly string[]) => number,
): Recall {
  const [only, second] = columns
  if (only === undefined) {
    let made = 0
    return ({ length, places }, into) => {
      if (length > 0) made ||= work([])
      for (let at = 0; at < length; at += 1) into[places[at] as number] = made
    }
  }
  if (second === undefined) return recallOne(only, (number) => work([lexicon.textOf(only, number)]))
  return recallSeveral(columns, lexicon, work)
}

/** The same of one column; `work` takes the number of its text. */
export function recallOne(column: number, work: (number: number) => number): Recall {
  /** By number; 0 is not known yet. */
  let known: Int32Array = new Int32Array(64)
  const make = (number: number): number => {
    const made = work(number)
    known = withRoom(known, number)
    known[number] = made
    return made
  }
  const one: Recall = ({ length, numbers, starts, step, places }, into) => {
    const first = column * step
    for (let at = 0; at < length; at += 1) {
      const number = numbers[first + (starts[at] as number)] as number
      into[places[at] as number] = known[number] || make(number)
    }
  }
  one.forget = () => known.fill(0)
  return one
}

/** Bits of a combination that is its own place. */
const MOST_BITS = 16

function recallSeveral(
  columns: readonly number[],
  lexicon: Lexicon,
  work: (texts: readonly string[]) => number,
): Recall {
  /** By the number of a combination; 0 is not known yet. */
  let known: Int32Array = new Int32Array(64)
  /** Of each column, how many bits hold its numbers; none where combinations are numbered as they come. */
  let bits: readonly number[] | null = columns.map(() => 0)
  const keys = new Keys()
  let found: Int32Array = new Int32Array(0)
  const make = (key: number, { numbers, step, starts }: NumberedCells, at: number): number => {
    const start = starts[at] as number
    const made = work(
      columns.map((column) => lexicon.textOf(column, numbers[column * step + start] as number)),
    )
    known = withRoom(known, key)
    known[key] = made
    return made
  }
  /** Sees to the numbers that there are by now. */
  const fit = (): void => {
    if (bits === null) return
    const sizes = columns.map((column) => lexicon.sizeOf(column) + 1)
    if (sizes.every((size, at) => size <= 2 ** (bits?.[at] ?? 0))) return
    const wider = sizes.map((size) => 33 - Math.clz32(size - 1))
    bits = wider.reduce((sum, one) => sum + one, 0) <= MOST_BITS ? wider : null
    known.fill(0)
  }
  return (cells, into) => {
    const { length, numbers, starts, step, places } = cells
    fit()
    found = withRoom(found, length)
    found.fill(0, 0, length)
    for (const [nth, column] of columns.entries()) {
      const first = column * step
      const wide = bits?.[nth]
      if (wide === undefined)
        for (let at = 0; at < length; at += 1)
          found[at] = keys.step(
            nth + 1,
            found[at] as number,
            numbers[first + (starts[at] as number)] as number,
          )
      else
        for (let at = 0; at < length; at += 1)
          found[at] = ((found[at] as number) << wide) | (numbers[first + (starts[at] as number)] as number)
    }
    for (let at = 0; at < length; at += 1) {
      const key = found[at] as number
      into[places[at] as number] = known[key] || make(key, cells, at)
    }
  }
}
