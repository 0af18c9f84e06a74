/** Which character parts the cells: the one given, the one a `sep=` line names, else the one that cuts most evenly. */
import type { CsvFormat } from './cells.ts'
import { CsvReader } from './csv.ts'
import { FlawLog } from './flaw.ts'
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
  readonly records: readonly ScannedRecord[]
}

/** The start of a file in units, behind its mark, its `sep=` line and the rows to skip. */
export interface Start {
  readonly units: string
  /** Whether the file ends with these units. */
  readonly complete: boolean
  readonly skip: number
}

function tryDelimiter(start: Start, format: CsvFormat, because: Dialect['because']): Trial {
  const records = firstRows(start, format).filter(({ cells }) => cells.length > 0)
  const looked = records.length
  const widths = new Map<number, number>()
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  // Titles above a short table may outnumber its records, so a width of one has to be nearly everywhere to win.
  const tabular = [...widths].filter(([columns, agreeing]) => columns > 1 && agreeing * 4 >= looked)
  const uncut: [number, number] = [1, widths.get(1) ?? 0]
  const [columns, agreeing] = tabular.sort((a, b) => b[1] - a[1])[0] ?? uncut
  return { delimiter: format.delimiter, because, columns, agreeing, looked, records }
}

function firstRows(start: Start, format: CsvFormat): ScannedRecord[] {
  const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
  const wanted = start.skip + LOOKED
  let rows: ScannedRecord[] = []
  for (let at = 0; at < start.units.length && rows.length < wanted; at += PORTION) {
    rows = rows.concat(reader.push(start.units.slice(at, at + PORTION)))
  }
  if (start.complete && rows.length < wanted) rows = rows.concat(reader.end())
  return rows.slice(start.skip, wanted)
}

/**
 * Decimal commas cut the rows of a `;` file quite evenly, but not its header; so a delimiter that gives the header
 * the width of the rows goes first. Then share of rows that agree, weighed against cutting in only two.
 */
function detectDelimiter(start: Start, format: Omit<CsvFormat, 'delimiter'>): Trial {
  const [first, ...others] = DELIMITERS
  const there = [first, ...others.filter((delimiter) => start.units.includes(delimiter))]
  const trials = there.map((delimiter) => tryDelimiter(start, { ...format, delimiter }, 'counted'))
  const cutting = trials.filter(({ columns }) => columns > 1)
  if (cutting.length === 0) return { ...trials[0]!, because: 'single-column' }
  return cutting.reduce((best, trial) => (score(trial) > score(best) ? trial : best))
}

function score({ columns, agreeing, looked, records }: Trial): number {
  const headed = records[0]!.cells.length === columns ? 1 : 0
  return headed + (agreeing / looked) * (1 - 1 / columns)
}
