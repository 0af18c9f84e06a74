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

export const DELIMITERS = [',', ';', '\t', '|'] as const
const LOOKED = 1000
const PORTION = 65_536

/** What `sep=;` in a first line names, and how many units that line takes; Excel writes and obeys it. */
export function sepLine(units: string): { readonly delimiter: string; readonly units: number } | undefined {
  const [line, delimiter] = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n)/i.exec(units) ?? []
  return line === undefined || delimiter === undefined ? undefined : { delimiter, units: line.length }
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

export function tryDelimiter(start: Start, format: CsvFormat, because: Dialect['because']): Trial {
  const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
  const records: ScannedRecord[] = []
  const keep = (rows: readonly ScannedRecord[]) => {
    records.push(...rows.filter(({ cells, row }) => cells.length > 0 && row > start.skip))
  }
  for (let at = 0; at < start.units.length && records.length < LOOKED; at += PORTION) {
    keep(reader.push(start.units.slice(at, at + PORTION)))
  }
  if (start.complete && records.length < LOOKED) keep(reader.end())
  records.length = Math.min(records.length, LOOKED)
  const widths = new Map<number, number>()
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [columns, agreeing] = [...widths].reduce((best, width) => (width[1] > best[1] ? width : best), [0, 0])
  return { delimiter: format.delimiter, because, columns, agreeing, looked: records.length, records }
}

/**
 * Decimal commas cut the rows of a `;` file quite evenly, but not its header; so a delimiter that gives the header
 * the width of the rows goes first. Then share of rows that agree, weighed against cutting in only two.
 */
export function detectDelimiter(start: Start, format: Omit<CsvFormat, 'delimiter'>): Trial {
  const trials = DELIMITERS.map((delimiter) => tryDelimiter(start, { ...format, delimiter }, 'counted'))
  const cutting = trials.filter(({ columns }) => columns > 1)
  if (cutting.length === 0) return { ...trials[0]!, because: 'single-column' }
  return cutting.reduce((best, trial) => (score(trial) > score(best) ? trial : best))
}

function score({ columns, agreeing, looked, records }: Trial): number {
  const headed = records[0]!.cells.length === columns ? 1 : 0
  return headed + (agreeing / looked) * (1 - 1 / columns)
}
