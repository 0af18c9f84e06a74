/** Which character parts the cells: the one given, the one a `sep=` line names, else the one that cuts most evenly. */

import { cellCounts, type StartText } from './cell-counts.ts'
import type { CsvFormat } from './cells.ts'
import { CsvReader } from './csv.ts'
import { FlawLog } from './flaw.ts'
import { MOST_TITLES } from './header.ts'
import type { ScannedRecord } from './record.ts'

export interface Dialect {
  readonly delimiter: string
  /** `single-column`: none of the known delimiters cuts the first records into more than one cell. */
  readonly because: 'given' | 'sep-line' | 'counted' | 'single-column'
  /** The commonest number of cells among the first records. */
  readonly columns: number
  /** Of `looked` first records, how many have that number of cells. */
  readonly agreeing: number
  readonly looked: number
}

const DELIMITERS = [',', ';', '\t', '|'] as const
const LOOKED = 1000
const PORTION = 65_536
const TOP_PORTION = 4096

/** What `sep=;` in a first line names, and how many units that line takes; Excel writes and obeys it. */
export function sepLine(units: string): { readonly delimiter: string; readonly units: number } | undefined {
  const [line, delimiter] = /^"?sep=([^"\r\n\x80-\uffff])"?(?:\r\n|\r|\n)/i.exec(units) ?? []
  return line === undefined || delimiter === undefined ? undefined : { delimiter, units: line.length }
}

/** A delimiter `given` by the caller goes before one the file has `declared`, and that before what can be counted. */
export function decideDialect(
  start: Start,
  format: Omit<CsvFormat, 'delimiter'>,
  given?: string,
  declared?: string,
): Trial {
  if (given !== undefined) return tryDelimiter(start, { ...format, delimiter: given }, 'given')
  if (declared !== undefined) return tryDelimiter(start, { ...format, delimiter: declared }, 'sep-line')
  return detectDelimiter(start, format)
}

/** The first records of a file as one delimiter cuts them. */
export interface Trial extends Dialect {
  /** As many as may be titles. */
  readonly records: readonly ScannedRecord[]
}

/** The start of a file behind its mark, its `sep=` line and the rows to skip. */
export interface Start extends StartText {
  readonly skip: number
  /** The same and what follows, where there are too few rows in it. */
  readonly more?: () => Start
}

function tryDelimiter(start: Start, format: CsvFormat, because: Dialect['because']): Trial {
  const last = start.skip + LOOKED
  const counts = cellCounts(start, format, last)
  const rows = counts === null ? firstRows(start, format, last) : topRows(start, format, last)
  if ((counts ?? rows).length < last && start.more !== undefined)
    return tryDelimiter(start.more(), format, because)
  const filled = (counts ?? rows.map(({ cells }) => cells.length))
    .slice(start.skip, last)
    .filter((cells) => cells > 0)
  const looked = filled.length
  const widths = new Map<number, number>()
  for (const cells of filled) widths.set(cells, (widths.get(cells) ?? 0) + 1)
  // Titles above a short table may outnumber its records, so a width of one has to be nearly everywhere to win.
  const tabular = [...widths].filter(([columns, agreeing]) => columns > 1 && agreeing * 4 >= looked)
  const uncut: [number, number] = [1, widths.get(1) ?? 0]
  const [columns, agreeing] = tabular.sort((a, b) => b[1] - a[1])[0] ?? uncut
  const records = rows.slice(start.skip, last).filter(({ cells }) => cells.length > 0)
  return { delimiter: format.delimiter, because, columns, agreeing, looked, records }
}

function firstRows(start: Start, format: CsvFormat, wanted: number): ScannedRecord[] {
  const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
  let rows: ScannedRecord[] = []
  for (let at = 0; at < start.units.length && rows.length < wanted; at += PORTION) {
    rows = rows.concat(reader.push(start.units.slice(at, at + PORTION)))
  }
  return start.complete && rows.length < wanted ? rows.concat(reader.end()) : rows
}

/** Of rows that can be counted, those alone that may be titles are cut. */
function topRows(start: Start, format: CsvFormat, wanted: number): ScannedRecord[] {
  const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
  const rows: ScannedRecord[] = []
  let filled = 0
  const take = (some: readonly ScannedRecord[]): void => {
    for (const row of some) {
      rows.push(row)
      if (rows.length > start.skip && row.cells.length > 0) filled += 1
    }
  }
  const enough = (): boolean => filled >= MOST_TITLES || rows.length >= wanted
  for (let at = 0; at < start.units.length && !enough(); at += TOP_PORTION)
    take(reader.push(start.units.slice(at, at + TOP_PORTION)))
  if (!enough()) take(start.complete ? reader.end() : reader.settle())
  return rows
}

/**
 * Decimal commas cut the rows of a `;` file quite evenly, but not its header; so a delimiter that gives the header
 * the width of the rows goes first. Then share of rows that agree, weighed against cutting in only two.
 */
function detectDelimiter(start: Start, format: Omit<CsvFormat, 'delimiter'>): Trial {
  const [first, ...others] = DELIMITERS
  const trial = tryDelimiter(start, { ...format, delimiter: first }, 'counted')
  const trials = [trial]
  for (const delimiter of others)
    if (mayWin(delimiter, trial, start, format) && (start.more?.() ?? start).units.includes(delimiter))
      trials.push(tryDelimiter(start, { ...format, delimiter }, 'counted'))
  const cutting = trials.filter(({ columns }) => columns > 1)
  if (cutting.length === 0) return { ...trials[0]!, because: 'single-column' }
  return cutting.reduce((best, one) => (score(one) > score(best) ? one : best))
}

/** A delimiter that leaves the header whole goes before none that cuts it as the rows. */
function mayWin(
  delimiter: string,
  first: Trial,
  { units }: Start,
  { charset }: Pick<CsvFormat, 'charset'>,
): boolean {
  if (!headed(first)) return true
  const feed = units.indexOf('\n', first.records[0]!.byte / charset.width)
  const header = units.slice(0, feed)
  // With quotes, delimiters may disagree on where a row ends.
  return feed === -1 || header.includes(delimiter) || header.includes('"')
}

const headed = ({ columns, records }: Trial): boolean => columns > 1 && records[0]!.cells.length === columns

const score = (trial: Trial): number =>
  (headed(trial) ? 1 : 0) + (trial.agreeing / trial.looked) * (1 - 1 / trial.columns)
