/** Reads a Parquet file in portions of rows; a damaged row group is passed over, and said. */
import { parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import { ungzip } from 'pako'
import { tooManyColumns } from '../scan/unreadable.js'
import { damageLog } from './damage-log.js'
import { columnsOf } from './parquet-columns.js'
import { momentParsers, textOf } from './parquet-text.js'

const BATCH = 1000
/** Rows that are decoded at once; also of a row group that is larger. */
const PORTION = 100_000
const MOST_GROUP_BYTES = 2 * 1024 ** 3
const BOTH = 'A field has an answer and also says why there is none; the answer was kept'
const DAMAGED = 'Rows are damaged from here to the end of their portion and were not read'
export async function readParquet(file, limits) {
  const found = await metadataOf(file)
  if ('unreadable' in found) return { ok: false, unreadable: found.unreadable }
  const { metadata } = found
  const columns = columnsOf(parquetSchema(metadata))
  if (columns.length > limits.columns) return { ok: false, unreadable: tooManyColumns(0, limits.columns) }
  const log = damageLog()
  return {
    ok: true,
    reading: {
      header: columns.map(({ name }) => name),
      encoding: '',
      delimiter: '',
      form: { format: 'Parquet' },
      batches: batchesOf(file, metadata, columns, log),
      damages: log.done,
      guessed: () => [],
      guessedCount: () => 0,
      notes: () => [],
    },
  }
}
async function metadataOf(file) {
  try {
    const metadata = await parquetMetadataAsync(file, { geoparquet: false })
    const large = metadata.row_groups.some(({ total_byte_size }) => total_byte_size > MOST_GROUP_BYTES)
    return large ? { unreadable: tooLarge } : { metadata }
  } catch (error) {
    return { unreadable: damaged(error) }
  }
}
async function* batchesOf(file, metadata, columns, log) {
  const compressors = await compressorsFor(metadata)
  for (const { start, end } of portionsOf(metadata)) {
    const rows = await rowsOf(file, metadata, columns, compressors, start, end).catch((error) => {
      if (!(error instanceof Error)) throw error
      log.add(DAMAGED, { row: start + 1 })
      return []
    })
    for (let at = 0; at < rows.length; at += BATCH) {
      yield rows.slice(at, at + BATCH).map((values, place) => {
        const row = start + at + place + 1
        return { row, line: row, byte: 0, cells: cellsOf(values, columns, row, log) }
      })
    }
  }
}
function* portionsOf({ row_groups: groups }) {
  let start = 0
  for (const { num_rows } of groups) {
    const end = start + Number(num_rows)
    for (let from = start; from < end; from += PORTION)
      yield { start: from, end: Math.min(end, from + PORTION) }
    start = end
  }
}
/** Values in the order of the columns, those that say why there is no answer behind them. */
async function rowsOf(file, metadata, columns, compressors, rowStart, rowEnd) {
  let rows = []
  await parquetRead({
    file,
    metadata,
    columns: columns.flatMap(({ name, said }) => (said === undefined ? [name] : [name, said])),
    rowStart,
    rowEnd,
    rowFormat: 'object',
    geoparquet: false,
    parsers: momentParsers,
    ...(compressors === undefined ? {} : { compressors }),
    onComplete: (all) => {
      rows = all
    },
  })
  if (rows.length !== rowEnd - rowStart) throw new RangeError('Rows are missing')
  return rows
}
function cellsOf(values, columns, row, log) {
  return columns.map(({ name, element, said }, column) => {
    const text = textOf(values[name], element)
    if (said === undefined) return text
    const word = values[said] ?? ''
    if (text === '') return String(word)
    if (word !== '') log.add(BOTH, { row, column })
    return text
  })
}
/** Most files need no other than Snappy, which the reader has; the rest is loaded where it is met. */
async function compressorsFor({ row_groups: groups }) {
  const codecs = new Set(
    groups.flatMap(({ columns }) => columns.map(({ meta_data: meta }) => meta?.codec ?? 'UNCOMPRESSED')),
  )
  if (!codecs.has('ZSTD') && !codecs.has('GZIP')) return undefined
  const { decompress } = await import('fzstd')
  return { ZSTD: (bytes) => decompress(bytes), GZIP: (bytes) => ungzip(bytes) }
}
const tooLarge = {
  kind: 'too-large',
  message: 'A row group of the Parquet file would grow beyond 2 GB.',
  hint: 'Write it with smaller row groups.',
}
const damaged = (error) => ({
  kind: 'damaged',
  message: `The Parquet file is damaged or cut off: ${error instanceof Error ? error.message.replace(/\.$/u, '') : 'its end cannot be read'}.`,
  hint: 'Export or download it again.',
})
//# sourceMappingURL=parquet-reading.js.map
