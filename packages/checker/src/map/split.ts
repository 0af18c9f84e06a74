/** Takes a record apart whose cells list several: one record for each place of the lists. */
import type { Lexicon } from './lexicon.ts'
import type { Split } from './plan.ts'

export interface Parts {
  /** The numbers of the cells of each. */
  readonly numbers: readonly Int32Array[]
  /** False where the lists are not equally long, so that nobody can say which parts belong together. */
  readonly even: boolean
}

/** Takes the numbers of a record’s cells. */
export type Splitter = (numbers: Int32Array) => Parts

export function splitter({ columns, by }: Split, lexicon: Lexicon): Splitter {
  return (numbers) => {
    const lists = columns.map((column) => lexicon.textOf(column, numbers[column] ?? 0).split(by))
    const longest = Math.max(...lists.map(({ length }) => length))
    return {
      even: lists.every(({ length }) => length === longest),
      numbers: Array.from({ length: longest }, (_, place) => {
        const part = numbers.slice()
        for (const [at, column] of columns.entries())
          part[column] = lexicon.numberOf(lists[at]?.[place] ?? '', column)
        return part
      }),
    }
  }
}
