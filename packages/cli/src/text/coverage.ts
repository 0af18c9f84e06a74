/** Where the file went: its records, the rows they became, and the fate of every column. */
import type { Report } from '@police-data/model'
import type { Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { hanging } from './wrap.ts'

const LEAD = 10

export function coverageLines({ report, width }: Page): readonly Line[] {
  const { in: all, mapped, aside, refused, blank } = report.records
  const rows = report.tables.map(({ table, rows }) => `${table} ${count(rows)}`)
  const set = aside === 0 ? '' : ` + ${count(aside)} set aside`
  return [
    ...line(
      'Records',
      `${count(all)} in = ${count(mapped)} mapped${set} + ${count(refused)} refused + ${count(blank)} blank`,
      width,
    ),
    ...line('Rows', rows.length === 0 ? 'none' : rows.join(', '), width),
    ...madePerRow(report, width),
    ...line('Columns', columnsWords(report), width),
  ]
}

const line = (name: string, text: string, width: number): readonly Line[] =>
  hanging([name.padEnd(LEAD)], text, width)

/** Rows whose key was made for one source row each are counts of nothing but source rows. */
const madePerRow = ({ tables }: Report, width: number): readonly Line[] =>
  tables.flatMap(({ table, madePerRow: made = [] }) =>
    made.length === 0
      ? []
      : line(
          '',
          `${table}: ${made.join(', ')} is made for each source row, so these rows count nothing else`,
          width,
        ),
  )

function columnsWords({ columns }: Report): string {
  const left = columns.filter(({ fate }) => fate === 'unmapped')
  const number = (fate: string): string => count(columns.filter((one) => one.fate === fate).length)
  const words = `${count(columns.length)} = ${number('mapped')} mapped + ${number('dropped')} dropped + ${number('unmapped')} not mapped`
  return left.length === 0
    ? words
    : `${words} (${left.map(({ column, name }) => `${column} ${name}`.trim()).join(', ')})`
}
