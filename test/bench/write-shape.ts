/** Writes a made-up file piece by piece: any number of rows in the memory of one piece. */
import { open } from 'node:fs/promises'
import { chance } from './chance.ts'
import type { Shape } from './shapes/shape.ts'

const PIECE = 1 << 20

/** As RFC 4180 says: quoted where a quote, a comma or a line break stands in the cell. */
const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export async function writeShape(shape: Shape, path: string, rows: number, seed: number): Promise<void> {
  const file = await open(path, 'w')
  try {
    const row = shape.rows(chance(seed))
    let piece = `${shape.columns.join(',')}\n`
    for (let index = 0; index < rows; index += 1) {
      piece += `${row(index).map(written).join(',')}\n`
      if (piece.length > PIECE) {
        await file.write(piece)
        piece = ''
      }
    }
    await file.write(piece)
  } finally {
    await file.close()
  }
}
