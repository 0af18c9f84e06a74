/** A made-up file of stops as large as a test wants it, with faults in it. */
import { chance } from '../bench/chance.ts'
import { stopsShape } from '../bench/shapes/stops.ts'

/** 270 bytes a row, or so. */
export function stopsFile(rows: number): Uint8Array {
  const row = stopsShape.rows(chance(7))
  const written = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = Array.from({ length: rows }, (_, index) => row(index).map(written).join(','))
  return new TextEncoder().encode(`${stopsShape.columns.join(',')}\n${lines.join('\n')}\n`)
}
