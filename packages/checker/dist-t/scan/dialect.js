/** Which character parts the cells: the one given, the one a `sep=` line names, else the one that cuts most evenly. */
import { cellCounts } from './cell-counts.js'
import { CsvReader } from './csv.js'
import { FlawLog } from './flaw.js'
import { MOST_TITLES } from './header.js'

const DELIMITERS = [',', ';', '\t', '|']
const LOOKED = 1000
const PORTION = 65_536
const TOP_PORTION = 4096
/** What `sep=;` in a first line names, and how many units that line takes; Excel writes and obeys it. */
export function sepLine(units) {
  const [line, delimiter] = /^"?sep=([^"\r\n\x80-\uffff])"?(?:\r\n|\r|\n)/i.exec(units) ?? []
  return line === undefined || delimiter === undefined ? undefined : { delimiter, units: line.length }
}
/** A delimiter `given` by the caller goes before one the file has `declared`, and that before what can be counted. */
export function decideDialect(start, format, given, declared) {
  if (given !== undefined) return tryDelimiter(start, { ...format, delimiter: given }, 'given')
  if (declared !== undefined) return tryDelimiter(start, { ...format, delimiter: declared }, 'sep-line')
  return detectDelimiter(start, format)
}
function tryDelimiter(start, format, because) {
  const last = start.skip + LOOKED
  const counts = cellCounts(start, format, last)
  const rows = counts === null ? firstRows(start, format, last) : topRows(start, format, last)
  if ((counts ?? rows).length < last && start.more !== undefined)
    return tryDelimiter(start.more(), format, because)
  const filled = (counts ?? rows.map(({ cells }) => cells.length))
    .slice(start.skip, last)
    .filter((cells) => cells > 0)
  const looked = filled.length
  const widths = new Map()
  for (const cells of filled) widths.set(cells, (widths.get(cells) ?? 0) + 1)
  // Titles above a short table may outnumber its records, so a width of one has to be nearly everywhere to win.
  const tabular = [...widths].filter(([columns, agreeing]) => columns > 1 && agreeing * 4 >= looked)
  const uncut = [1, widths.get(1) ?? 0]
  const [columns, agreeing] = tabular.sort((a, b) => b[1] - a[1])[0] ?? uncut
  const records = rows.slice(start.skip, last).filter(({ cells }) => cells.length > 0)
  return { delimiter: format.delimiter, because, columns, agreeing, looked, records }
}
function firstRows(start, format, wanted) {
  const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
  let rows = []
  for (let at = 0; at < start.units.length && rows.length < wanted; at += PORTION) {
    rows = rows.concat(reader.push(start.units.slice(at, at + PORTION)))
  }
  return start.complete && rows.length < wanted ? rows.concat(reader.end()) : rows
}
/** Of rows that can be counted, those alone that may be titles are cut. */
function topRows(start, format, wanted) {
  const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
  const rows = []
  let filled = 0
  const take = (some) => {
    for (const row of some) {
      rows.push(row)
      if (rows.length > start.skip && row.cells.length > 0) filled += 1
    }
  }
  const enough = () => filled >= MOST_TITLES || rows.length >= wanted
  for (let at = 0; at < start.units.length && !enough(); at += TOP_PORTION)
    take(reader.push(start.units.slice(at, at + TOP_PORTION)))
  if (!enough()) take(start.complete ? reader.end() : reader.settle())
  return rows
}
/**
 * Decimal commas cut the rows of a `;` file quite evenly, but not its header; so a delimiter that gives the header
 * the width of the rows goes first. Then share of rows that agree, weighed against cutting in only two.
 */
function detectDelimiter(start, format) {
  const [first, ...others] = DELIMITERS
  const trial = tryDelimiter(start, { ...format, delimiter: first }, 'counted')
  const trials = [trial]
  for (const delimiter of others)
    if (mayWin(delimiter, trial, start, format) && (start.more?.() ?? start).units.includes(delimiter))
      trials.push(tryDelimiter(start, { ...format, delimiter }, 'counted'))
  const cutting = trials.filter(({ columns }) => columns > 1)
  if (cutting.length === 0) return { ...trials[0], because: 'single-column' }
  return cutting.reduce((best, one) => (score(one) > score(best) ? one : best))
}
/** A delimiter that leaves the header whole goes before none that cuts it as the rows. */
function mayWin(delimiter, first, { units }, { charset }) {
  if (!headed(first)) return true
  const feed = units.indexOf('\n', first.records[0].byte / charset.width)
  const header = units.slice(0, feed)
  // With quotes, delimiters may disagree on where a row ends.
  return feed === -1 || header.includes(delimiter) || header.includes('"')
}
const headed = ({ columns, records }) => columns > 1 && records[0].cells.length === columns
const score = (trial) => (headed(trial) ? 1 : 0) + (trial.agreeing / trial.looked) * (1 - 1 / trial.columns)
//# sourceMappingURL=dialect.js.map
