import { limitsOf } from '../scan/limits.js'
import { damageLog } from './damage-log.js'
import { damageWords } from './flaw-words.js'
import { cellsOf } from './json-cells.js'
import { openJsonSource } from './json-source.js'
import { keyText, survey } from './json-survey.js'
import { isObject, readJson } from './json-text.js'

const NO_RECORD = 'This is no record: a record is a group of names and values, {"name": "value"}'
const BROKEN = 'The record is no JSON and was not read'
const MOST_GUESSED = 50
export async function openJson(source, options) {
  const opened = await openJsonSource(source, options.encoding, limitsOf(options.max))
  if (!opened.ok) return opened
  const { json } = opened
  const surveyed = await survey(json, options.sheet)
  if (!surveyed.ok) return surveyed
  return { ok: true, reading: readingOf(json, surveyed.table, surveyed.others) }
}
function readingOf(json, { list, columns }, others) {
  const log = damageLog()
  const guesses = guessesOf(json)
  const places = new Map(columns.map((column, place) => [column, place]))
  const sheet = list === undefined ? undefined : keyText(json.charset.decode(list))
  const recordOf = (piece) => {
    const { row, line, byte } = piece
    const cells = columns.map(() => '')
    const record = { row, line, byte, cells }
    const found = recordIn(piece, json, log)
    if (found === undefined) return record
    for (const [column, text] of found.cells) cells[places.get(column) ?? -1] = text
    for (const { column, what } of found.flaws) log.add(what, { row, line, byte, column: places.get(column) })
    guesses.look(record)
    return record
  }
  async function* batches() {
    const { cutter, pieces } = json.cut()
    for await (const batch of pieces) {
      const records = batch.filter((piece) => piece.list === list).map(recordOf)
      if (records.length > 0) yield records
    }
    const { broken } = cutter
    if (broken !== undefined) log.add(broken.what, { row: broken.row, line: broken.line, byte: broken.byte })
    const { damage } = json.plain.gzip()
    if (damage !== undefined)
      log.add(damageWords(damage.kind, json.limits) ?? '', { row: 0, line: 0, byte: damage.compressedByte })
  }
  return {
    header: columns,
    encoding: json.encoding.name,
    delimiter: '',
    form: {
      format: json.shape === 'lines' ? 'JSON, a record on each line' : 'JSON',
      ...(sheet === undefined ? {} : { sheet }),
    },
    batches: batches(),
    damages: log.done,
    guessed: guesses.samples,
    guessedCount: guesses.count,
    notes: () => [
      ...(json.plain.gzip().found ? ['The file is compressed (gzip).'] : []),
      ...(guesses.count() > 0
        ? ['The text is not UTF-8, as JSON has to be; it was read as Windows-1252.']
        : []),
      ...(others.length > 0 ? [`Other tables of the file were not read: ${others.join(', ')}.`] : []),
    ],
  }
}
/** Undefined where the piece is no record, which is then in the log. */
function recordIn({ units, tooLong, row, line, byte }, json, log) {
  const { charset } = json
  const place = { row, line, byte }
  if (tooLong === true) {
    log.add(damageWords('record-too-long', json.limits) ?? '', place)
    return undefined
  }
  if (charset.undecodable(units) >= 0) log.add(damageWords('undecodable', json.limits) ?? '', place)
  const text = charset.decode(units)
  const read = readJson(text)
  if (!read.ok) {
    const lines = text.slice(0, read.at).split('\n').length - 1
    log.add(`${BROKEN}: ${read.message.toLowerCase().replace(/\.$/u, '')}`, {
      row,
      line: line + lines,
      byte: byte + bytesBefore(text.slice(0, read.at), json),
    })
    return undefined
  }
  if (isObject(read.value)) return cellsOf(read.value)
  log.add(NO_RECORD, place)
  return undefined
}
const bytesBefore = (text, { encoding, charset }) =>
  encoding.name === 'utf-8' ? new TextEncoder().encode(text).length : text.length * charset.width
/** Cells that hang on a guessed encoding. */
function guessesOf({ encoding }) {
  const samples = []
  let count = 0
  return {
    samples: () => samples,
    count: () => count,
    look: ({ row, cells }) => {
      if (encoding.because !== 'invalid-utf-8') return
      for (const [column, value] of cells.entries()) {
        if (!/[^\0-\x7f]/u.test(value)) continue
        count += 1
        if (samples.length < MOST_GUESSED) samples.push({ row, column, value })
      }
    },
  }
}
//# sourceMappingURL=json-reading.js.map
