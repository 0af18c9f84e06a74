/** Excel workbooks (.xlsx): one sheet, its header behind any title rows, every row as Excel numbers it. */
import { plural } from '@police-data/model'
import { FlawLog } from '../scan/flaw.js'
import { plainSource } from '../scan/gzip.js'
import { checkHeader, countTitleRows } from '../scan/header.js'
import { limitsOf } from '../scan/limits.js'
import { empty, tooManyColumns } from '../scan/unreadable.js'
import { allBytes } from './all-bytes.js'
import { damageLog } from './damage-log.js'
import { damageWords, titleWords } from './flaw-words.js'
import { isOle } from './workbook-container.js'

const MOST_BYTES = 512 * 1024 ** 2
const BEYOND = 'A value stands beyond the last column of the header'
export const xlsx = {
  id: 'xlsx',
  endings: ['xlsx', 'xls', 'xlsm', 'xlsb'],
  begins: (head) => isOle(head) || OFFICE.test(String.fromCharCode(...head.subarray(0, 64))),
  open: async (source, { sheet, skip = 0, max, workbooks }) => {
    const limits = limitsOf(max)
    const read = await allBytes(plainSource(source, limits), MOST_BYTES)
    if (!read.ok) return read
    // The library is large, and most files are none of its own.
    const open = workbooks ?? (await import('./parse-workbook.js')).openWorkbookHere
    const opened = await open(read.bytes, { sheet })
    return opened.ok ? readingOf(opened, skip, limits) : opened
  },
}
/** A zip file whose first part is one that workbooks begin with. */
const OFFICE = /^PK.{28}(?:\[Content_Types\]|_rels\/|xl\/|docProps\/)/su
async function readingOf({ sheet, rows }, skip, limits) {
  const incoming = rows[Symbol.asyncIterator]()
  const head = await firstRows(incoming, skip)
  const [header] = head
  if (header === undefined) return { ok: false, unreadable: empty(skip > 0 ? 'skipped' : 'blank') }
  const columns = header.cells.length
  if (columns > limits.columns) return { ok: false, unreadable: tooManyColumns(0, limits.columns) }
  const log = damageLog()
  noteHeader(header, log, limits)
  for (const { what, row, column } of sheet.flaws) if (row >= header.row) log.add(what, { row, column })
  let blank = 0
  const recordOf = ({ row, cells }) => {
    if (cells.length > columns) log.add(BEYOND, { row, column: columns })
    const padded = Array.from({ length: Math.max(columns, cells.length) }, (_, at) => cells[at] ?? '')
    return { row, line: row, byte: 0, cells: padded }
  }
  async function* batches() {
    for await (const batch of withFirst(head.slice(1), incoming)) {
      const filled = batch.filter(({ cells }) => cells.length > 0)
      blank += batch.length - filled.length
      if (filled.length > 0) yield filled.map(recordOf)
    }
  }
  const titles = titleRows(head)
  const reading = {
    header: header.cells,
    titleRows: titles,
    encoding: '',
    delimiter: '',
    form: { format: 'Excel workbook', sheet: sheet.name },
    batches: batches(),
    damages: log.done,
    guessed: () => [],
    guessedCount: () => 0,
    notes: () => [
      ...sheet.notes,
      ...(titles === 0 ? [] : [titleWords(titles)]),
      ...(blank === 0
        ? []
        : [`${plural(blank, 'blank row')} between records ${blank === 1 ? 'was' : 'were'} passed over.`]),
    ],
  }
  return { ok: true, reading }
}
const LOOKED = 1000
/** The rows behind those to skip, from the first that holds anything: as many as it takes to see what the header is. */
async function firstRows(rows, skip) {
  const first = []
  while (first.length < LOOKED) {
    const next = await rows.next()
    if (next.done === true) break
    for (const row of next.value)
      if (row.row > skip && (first.length > 0 || row.cells.length > 0)) first.push(row)
  }
  return first
}
async function* withFirst(first, rest) {
  if (first.length > 0) yield first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
function noteHeader(header, log, limits) {
  const flaws = new FlawLog(limits.columns)
  checkHeader({ ...header, line: header.row, byte: 0 }, flaws)
  for (const { kind, row, column } of flaws.tally().samples)
    log.add(damageWords(kind, limits) ?? '', { row, column })
}
function titleRows(head) {
  const columns = Math.max(0, ...head.map(({ cells }) => cells.length))
  const records = head.map(({ row, cells }) => ({ row, cells, line: row, byte: 0 }))
  const titles = countTitleRows(records, columns)
  return titles === 0 ? 0 : (records[titles]?.row ?? 1) - 1
}
//# sourceMappingURL=xlsx.js.map
