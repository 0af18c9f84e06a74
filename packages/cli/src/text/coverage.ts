/** Where the file went: its records, the rows they became, and the fate of every column. */
import { listWords, type Report } from '@police-data/model'
import { align, type Cell } from './align.ts'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { hanging, indent } from './wrap.ts'

const LEAD = 10

export function coverageLines({ report, width, level, brevity }: Page): readonly Line[] {
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
    ...shortWords(report, level === undefined ? brevity.fields : report.fields.length, width),
  ]
}

const line = (name: string, text: string, width: number): readonly Line[] =>
  hanging([name.padEnd(LEAD)], text, width)

/** Rows whose key was made for one source row each are counts of nothing but source rows. */
function madePerRow({ tables }: Report, width: number): readonly Line[] {
  const made = tables.flatMap(({ table, madePerRow: names = [] }) => names.map((name) => ({ table, name })))
  if (made.length === 0) return []
  const names = listWords([...new Set(made.map(({ name }) => name))])
  const rows = listWords([...new Set(made.map(({ table }) => table))])
  return line(
    '',
    `${names} made for each source row, so rows of ${rows} count source rows, nothing else`,
    width,
  )
}

/** Required fields that are not answered in every row: what is there in place of answers. */
function shortWords({ fields }: Report, most: number, width: number): readonly Line[] {
  const short = fields.filter((one) => one.level === 'must' && one.said + one.empty + one.unreadable > 0)
  const rows = short.slice(0, most).map(({ table, field, ...counts }): readonly Cell[] => [
    `${table}.${field}`,
    (['answered', 'said', 'empty', 'unreadable'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${count(counts[kind])} ${kind}`)
      .join(', '),
  ])
  if (rows.length === 0) return []
  const more: readonly Line[] =
    short.length > most ? [[ink(`… and ${count(short.length - most)} more`, 'dim')]] : []
  return [
    ['Required fields without an answer in some rows'],
    ...indent(LEAD, [...align(rows, width - LEAD), ...more]),
  ]
}

function columnsWords({ columns }: Report): string {
  const left = columns.filter(({ fate }) => fate === 'unmapped')
  const number = (fate: string): string => count(columns.filter((one) => one.fate === fate).length)
  const words = `${count(columns.length)} = ${number('mapped')} mapped + ${number('dropped')} dropped + ${number('unmapped')} not mapped`
  return left.length === 0
    ? words
    : `${words} (${left.map(({ column, name }) => `${column} ${name}`.trim()).join(', ')})`
}
