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
  const make = (key: number, { numbers, step, starts }: NumberedCells, at: number): number => {
    const own = columns.map((column) => numbers[column * step + (starts[at] ?? 0)] ?? 0)
    const texts = columns.map((column, nth) => lexicon.textOf(column, own[nth] ?? 0))
    return keep(key, work(texts, own))
  }
  const [only, second] = columns
  if (only === undefined) {
    return (cells, into) => {
      const { length, places } = cells
      const made = length === 0 ? 0 : known[0] || make(0, cells, 0)
      for (let at = 0; at < length; at += 1) into[places[at] as number] = made
    }
  }
  if (second === undefined) {
    const makeOne = (number: number): number => keep(number, work([lexicon.textOf(only, number)], [number]))
    return ({ length, numbers, starts, step, places }, into) => {
      const column = only * step
      for (let at = 0; at < length; at += 1) {
        const number = numbers[column + (starts[at] as number)] as number
        into[places[at] as number] = known[number] || makeOne(number)
      }
    }
  }
  const keys = new Keys()
  let found: Int32Array = new Int32Array(0)
  return (cells, into) => {
    const { length, numbers, starts, step, places } = cells
    found = withRoom(found, length)
    found.fill(0, 0, length)
    for (let nth = 0; nth < columns.length; nth += 1) {
      const column = (columns[nth] as number) * step
      for (let at = 0; at < length; at += 1) {
        const number = numbers[column + (starts[at] as number)] as number
        found[at] = keys.step(nth + 1, found[at] as number, number)
      }
    }
    for (let at = 0; at < length; at += 1) {
      const key = found[at] as number
      into[places[at] as number] = known[key] || make(key, cells, at)
    }
  }
}
