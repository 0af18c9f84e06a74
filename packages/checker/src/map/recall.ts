/** Works out once what follows from the texts of some columns, and remembers it by their numbers. */
import { Keys } from '../numbers/keys.ts'
import { NumberList } from '../numbers/number-list.ts'
import type { Lexicon } from './lexicon.ts'

/** What follows from the numbers of a record’s cells. */
export type Recall = (numbers: Int32Array) => number

/** `work` takes the texts of the columns, in their order, and never gives 0. */
export function recall(
  columns: readonly number[],
  lexicon: Lexicon,
  work: (texts: readonly string[]) => number,
): Recall {
  const known = new NumberList()
  const keyOf = keyer(columns)
  return (numbers) => {
    const key = keyOf(numbers)
    const found = known.at(key)
    if (found !== 0) return found
    const made = work(columns.map((column) => lexicon.textOf(column, numbers[column] ?? 0)))
    known.put(key, made)
    return made
  }
}

function keyer(columns: readonly number[]): Recall {
  const [first = 0] = columns
  if (columns.length === 1) return (numbers) => numbers[first] ?? 0
  const keys = new Keys()
  return (numbers) => {
    let key = 0
    for (let at = 0; at < columns.length; at += 1)
      key = keys.step(at + 1, key, numbers[columns[at] ?? 0] ?? 0)
    return key
  }
}
