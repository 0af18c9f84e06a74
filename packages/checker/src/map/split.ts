/** Takes a record apart whose cells list several: one record for each place of the lists. */
import type { Split } from './plan.ts'

export interface Parts {
  readonly cells: readonly (readonly string[])[]
  /** False where the lists are not equally long, so that nobody can say which parts belong together. */
  readonly even: boolean
}

export function partsOf(cells: readonly string[], { columns, by }: Split): Parts {
  const lists = columns.map((column) => (cells[column] ?? '').split(by))
  const longest = Math.max(...lists.map(({ length }) => length))
  return {
    even: lists.every(({ length }) => length === longest),
    cells: Array.from({ length: longest }, (_, place) =>
      cells.map((cell, column) => {
        const list = lists[columns.indexOf(column)]
        return list === undefined ? cell : (list[place] ?? '')
      }),
    ),
  }
}
