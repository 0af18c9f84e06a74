/** Writes a made-up file piece by piece: any number of rows in the memory of a million. */
import { type FileHandle, open } from 'node:fs/promises'
import { chance } from './chance.ts'
import type { Shape } from './shapes/shape.ts'

const PIECE = 1 << 20

export interface Size {
  readonly rows: number
  /** So many rows are made one by one. */
  readonly made?: number
  /** Of a larger file the first rows, so many, come again and again with new numbers. */
  readonly repeated?: number
}

/** As RFC 4180 says: quoted where a quote, a comma or a line break stands in the cell. */
const written = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export async function writeShape(shape: Shape, path: string, seed: number, size: Size): Promise<void> {
  const { rows, made = 5_000_000, repeated = 1_000_000 } = size
  const file = await open(path, 'w')
  try {
    await file.write(`${shape.columns.join(',')}\n`)
    const row = shape.rows(chance(seed))
    const next = (index: number): string => `${row(index).map(written).join(',')}\n`
    await (rows <= made ? writeRows(file, rows, next) : repeat(file, { rows, repeated }, next, shape.number))
  } finally {
    await file.close()
  }
}

async function writeRows(file: FileHandle, rows: number, next: (index: number) => string): Promise<void> {
  let piece = ''
  for (let index = 0; index < rows; index += 1) {
    piece += next(index)
    if (piece.length < PIECE) continue
    await file.write(piece)
    piece = ''
  }
  await file.write(piece)
}

interface Cut {
  readonly before: string
  readonly number: number | null
  readonly after: string
  readonly width: number
}

async function repeat(
  file: FileHandle,
  { rows, repeated }: Required<Omit<Size, 'made'>>,
  next: (index: number) => string,
  number: RegExp,
): Promise<void> {
  const cuts = Array.from({ length: repeated }, (_, index) => cutAt(next(index), number))
  await writeRows(file, rows, (index) => {
    const { before, number: first, after, width } = cuts[index % repeated]!
    if (first === null) return before
    const shift = Math.floor(index / repeated) * repeated
    return `${before}${String(first + shift).padStart(width, '0')}${after}`
  })
}

function cutAt(text: string, number: RegExp): Cut {
  const found = number.exec(text)
  const digits = found?.[1]
  if (found === null || digits === undefined) return { before: text, number: null, after: '', width: 0 }
  const start = found.index + found[0].length - digits.length
  return {
    before: text.slice(0, start),
    number: Number(digits),
    after: text.slice(start + digits.length),
    width: digits.length,
  }
}
