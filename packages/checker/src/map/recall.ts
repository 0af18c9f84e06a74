/** Works out once what follows from the texts of some columns, and remembers it by their numbers. */
import { Keys } from '../numbers/keys.ts'
import { NumberList } from '../numbers/number-list.ts'
import type { Lexicon } from './lexicon.ts'

/** What follows from the numbers of a record’s cells. */
export type Recall = (numbers: Int32Array) => number

/** `work` takes the texts of the columns, in their order, and the numbers of all cells; it never gives 0. */
export function recall(
  columns: readonly number[],
  lexicon: Lexicon,
  work: (texts: readonly string[], numbers: Int32Array) => number,
): Recall {
  const known = new NumberList()
  const recallBy = (key: number, numbers: Int32Array): number => {
    const found = known.at(key)
    if (found !== 0) return found
    const texts = columns.map((column) => lexicon.textOf(column, numbers[column] ?? 0))
    const made = work(texts, numbers)
    known.put(key, made)
    return made
  }
  const [only, second] = columns
  if (only !== undefined && second === undefined) return (numbers) => recallBy(numbers[only] ?? 0, numbers)
  const keys = new Keys()
  return (numbers) => {
    let key = 0
    for (let at = 0; at < columns.length; at += 1)
      key = keys.step(at + 1, key, numbers[columns[at] ?? 0] ?? 0)
    return recallBy(key, numbers)
  }
}
