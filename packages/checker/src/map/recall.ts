/** Works out once what follows from the texts of some columns, and remembers it by their numbers. */
import { Keys } from '../numbers/keys.ts'
import type { Lexicon } from './lexicon.ts'
import type { NumberedCells } from './record-batch.ts'
import { withRoom } from './takings.ts'

/** Puts what follows from the numbers of each record’s cells where it belongs. */
export type Recall = (cells: NumberedCells, into: Int32Array) => void

/** `work` takes the texts of the columns, in their order, and their numbers; it never gives 0. */
export function recall(
  columns: readonly number[],
  lexicon: Lexicon,
  work: (texts: readonly string[], numbers: readonly number[]) => number,
): Recall {
  /** By number, or by that of the combination; 0 is not known yet. */
  let known: Int32Array = new Int32Array(64)
  const keep = (key: number, made: number): number => {
    known = withRoom(known, key)
    known[key] = made
    return made
  }
  const make = (key: number, numbers: Int32Array, start: number): number => {
    const own = columns.map((column) => numbers[start + column] ?? 0)
    const texts = columns.map((column, at) => lexicon.textOf(column, own[at] ?? 0))
    return keep(key, work(texts, own))
  }
  const [only, second] = columns
  const makeOne = (column: number, number: number): number => {
    return keep(number, work([lexicon.textOf(column, number)], [number]))
  }
  if (only === undefined) {
    return ({ length, numbers, places }, into) => {
      const made = length === 0 ? 0 : known[0] || make(0, numbers, 0)
      for (let at = 0; at < length; at += 1) into[places[at] as number] = made
    }
  }
  if (second === undefined) {
    return ({ length, numbers, starts, places }, into) => {
      for (let at = 0; at < length; at += 1) {
        const number = numbers[(starts[at] as number) + only] as number
        into[places[at] as number] = known[number] || makeOne(only, number)
      }
    }
  }
  const keys = new Keys()
  return ({ length, numbers, starts, places }, into) => {
    for (let at = 0; at < length; at += 1) {
      const start = starts[at] as number
      let key = 0
      for (let nth = 0; nth < columns.length; nth += 1)
        key = keys.step(nth + 1, key, numbers[start + (columns[nth] as number)] as number)
      into[places[at] as number] = known[key] || make(key, numbers, start)
    }
  }
}
