import { plainSource } from '../scan/gzip.js'
import { limitsOf } from '../scan/limits.js'
import { empty } from '../scan/unreadable.js'
import { allBytes } from './all-bytes.js'
import { headOf } from './head.js'

const MOST_BYTES = 1024 ** 3
export const parquet = {
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
    const { readParquet } = await import('./parquet-reading.js')
    return readParquet(at.file, limits)
  },
}
const startsWith = (head, mark) => String.fromCharCode(...head.subarray(0, mark.length)) === mark
/** Parts of the file as they are asked for; all of it in memory where only a stream can be had. */
async function atHand(source, limits) {
  const plain = plainSource(source, limits)
  const { size, slice } = source
  // A compressed file does not begin so.
  const [first = 0] = await firstByte(source)
  if (size !== undefined && slice !== undefined && first === 0x50) {
    return {
      ok: true,
      file: {
        byteLength: size,
        slice: async (start, end = size) => (await slice(start, end)).slice().buffer,
      },
    }
  }
  const read = await allBytes(plain, MOST_BYTES)
  if (!read.ok) return read
  const { bytes } = read
  return {
    ok: true,
    file: { byteLength: bytes.length, slice: (start, end) => bytes.slice(start, end).buffer },
  }
}
async function firstByte(source) {
  for await (const chunk of source.open()) if (chunk.length > 0) return chunk.subarray(0, 1)
  return new Uint8Array(0)
}
const ENCRYPTED = {
  kind: 'encrypted',
  message: 'The Parquet file is encrypted, so nothing of it can be read.',
  hint: 'Export it without encryption.',
}
const NO_PARQUET = {
  kind: 'disguised',
  message: 'This is no Parquet file, whatever its name says.',
  hint: 'If it is a table of text, give the file the ending .csv.',
  byte: 0,
}
const NO_SHEETS = {
  kind: 'sheet-unknown',
  message: 'A Parquet file has no sheets.',
  hint: 'Leave --sheet out.',
}
//# sourceMappingURL=parquet.js.map
