/** A made-up file of stops as large as a test wants it, with faults in it. */
import { chance } from '../bench/chance.ts'
import { stopsShape } from '../bench/shapes/stops.ts'

const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** 270 bytes a row, or so; `place` says what stands in the column of places instead. */
export function stopsFile(rows: number, place?: (row: number) => string): Uint8Array {
  const row = stopsShape.rows(chance(7))
  const column = stopsShape.columns.indexOf('location_text')
  const lines = Array.from({ length: rows }, (_, index) => {
    const cells = row(index).map(written)
    if (place !== undefined) cells[column] = written(place(index))
    return cells.join(',')
  })
  return new TextEncoder().encode(`${stopsShape.columns.join(',')}\n${lines.join('\n')}\n`)
}
