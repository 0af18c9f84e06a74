/** Aligned columns: numbers to the right, words to the left; the last column takes the room that is left and wraps in it. */
import { type Inked, type Line, type Piece, textOf } from './line.ts'
import { count } from './numbers.ts'
import { widthOf } from './visible.ts'
import { hanging } from './wrap.ts'

export type Cell = Piece | number

const GAP = '   '

/** Every row has as many cells; a width of Infinity keeps each row on one line. */
export function align(rows: readonly (readonly Cell[])[], width: number): readonly Line[] {
  const size = rows[0]?.length ?? 0
  const widths = Array.from({ length: size - 1 }, (_, place) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(words(row[place] ?? ''))), 0),
  )
  return rows.flatMap((row) => {
    const lead = widths.flatMap((room, place) => [padded(row[place] ?? '', room), GAP])
    const last = words(row[size - 1] ?? '')
    return last === '' ? [lead] : hanging(lead, last, width)
  })
}

const words = (cell: Cell): string => (typeof cell === 'number' ? count(cell) : textOf(cell))

function padded(cell: Cell, room: number): Piece {
  const text = words(cell)
  const space = ' '.repeat(Math.max(0, room - widthOf(text)))
  if (typeof cell === 'number') return `${space}${text}`
  return typeof cell === 'string' ? `${text}${space}` : ({ ...cell, text: `${text}${space}` } satisfies Inked)
}
