/** Parquet: typed columns as text, `<field>__said` beside them; read row group by row group. */
import type { AsyncBuffer } from 'hyparquet'
import { plainSource } from '../scan/gzip.ts'
import { type Limits, limitsOf } from '../scan/limits.ts'
import type { ByteSource } from '../scan/source.ts'
import { empty } from '../scan/unreadable.ts'
import { allBytes } from './all-bytes.ts'
import { headOf } from './head.ts'
import type { Format, Unreadable } from './reading.ts'

const MOST_BYTES = 1024 ** 3

export const parquet: Format = {
  id: 'parquet',
  endings: ['parquet'],
  begins: (head) => startsWith(head, 'PAR1') || startsWith(head, 'PARE'),
  open: async (source, { sheet, max }) => {
    const limits = limitsOf(max)
    const head = await headOf(source)
    if (head.length === 0) return { ok: false, unreadable: empty('no-bytes') }
    if (startsWith(head, 'PARE')) return { ok: false, unreadable: ENCRYPTED }
    if (!startsWith(head, 'PAR1')) return { ok: false, unreadable: NO_PARQUET }
    if (sheet !== undefined) return { ok: false, unreadable: NO_SHEETS }
    const at = await atHand(source, limits)
    if (!at.ok) return at
    const { readParquet } = await import('./parquet-reading.ts')
    return readParquet(at.file, limits)
  },
}

const startsWith = (head: Uint8Array, mark: string): boolean =>
  String.fromCharCode(...head.subarray(0, mark.length)) === mark

type AtHand =
  | { readonly ok: true; readonly file: AsyncBuffer }
  | { readonly ok: false; readonly unreadable: Unreadable }

/** Parts of the file as they are asked for; all of it in memory where only a stream can be had. */
async function atHand(source: ByteSource, limits: Limits): Promise<AtHand> {
  const plain = plainSource(source, limits)
  const { size, slice } = source
  // A compressed file does not begin so.
  const [first = 0] = await firstByte(source)
  if (size !== undefined && slice !== undefined && first === 0x50) {
    return {
      ok: true,
      file: {
        byteLength: size,
        slice: async (start, end = size) => (await slice(start, end)).slice().buffer as ArrayBuffer,
      },
    }
  }
  const read = await allBytes(plain, MOST_BYTES)
  if (!read.ok) return read
  const { bytes } = read
  return {
    ok: true,
    file: { byteLength: bytes.length, slice: (start, end) => bytes.slice(start, end).buffer as ArrayBuffer },
  }
}

async function firstByte(source: ByteSource): Promise<Uint8Array> {
  for await (const chunk of source.open()) if (chunk.length > 0) return chunk.subarray(0, 1)
  return new Uint8Array(0)
}

const ENCRYPTED: Unreadable = {
  kind: 'encrypted',
  message: 'The Parquet file is encrypted, so nothing of it can be read.',
  hint: 'Export it without encryption.',
}

const NO_PARQUET: Unreadable = {
  kind: 'disguised',
  message: 'This is no Parquet file, whatever its name says.',
  hint: 'If it is a table of text, give the file the ending .csv.',
  byte: 0,
}

const NO_SHEETS: Unreadable = {
  kind: 'sheet-unknown',
  message: 'A Parquet file has no sheets.',
  hint: 'Leave --sheet out.',
}
