/** Random tables of text over a standard: keys that mostly hold, references that mostly lead somewhere. */
import {
  type Field,
  NON_ANSWERS,
  nextMonth,
  type Standard,
  type Table,
  tablesOf,
  writtenFields,
} from '@police-data/model'
import type { Texts } from '../shared/duckdb.ts'
import type { Chance } from './chance.ts'
import { BAD, BAD_LISTS, EDGE_DATES, FAR_DATES, GOOD, ODD_TEXTS } from './texts.ts'

type TextRow = Record<string, string>

/** The months that dates mostly fall into, without those of a hole. */
interface Season {
  readonly months: readonly string[]
  readonly hole: readonly string[]
  readonly far: boolean
}

export const ROWS = 200

export function randomTables(standard: Standard, chance: Chance): Texts {
  const season = randomSeason(chance)
  const tables: Record<string, TextRow[]> = {}
  for (const table of tablesOf(standard)) {
    const rows: TextRow[] = []
    for (let number = 1; number <= ROWS; number += 1) {
      rows.push({
        ...randomCells(table, standard, season, chance),
        ...randomKey(table, rows, number, chance),
        ...randomReferences(table, tables, chance),
      })
    }
    tables[table.id] = rows
  }
  coverHole(tables, season, chance)
  return tables
}

function randomSeason(chance: Chance): Season {
  const months = ['2019-01']
  const length = chance.pick([6, 12, 24, 60])
  while (months.length < length) months.push(nextMonth(months.at(-1) as string))
  const from = chance.between(1, months.length - 3)
  const hole = chance.percent(70) ? months.slice(from, from + chance.between(1, 2)) : []
  return { months: months.filter((month) => !hole.includes(month)), hole, far: chance.percent(25) }
}

/** Every table with two dates may say that the hole was foreseen. */
function coverHole(tables: Record<string, TextRow[]>, { hole }: Season, chance: Chance): void {
  const [first, last] = [hole[0], hole.at(-1)]
  if (first === undefined || last === undefined) return
  const cover = chance.weighed([
    [6, [`${first}-01`, `${nextMonth(last)}-01`]],
    [2, [`${first}-02`, `${nextMonth(last)}-01`]],
    [2, [`${first}-01`, `${last}-27`]],
  ])
  const row = tables.closures?.[chance.below(ROWS)]
  if (row !== undefined) Object.assign(row, { from_date: cover[0], to_date: cover[1] })
}

function randomCells(table: Table, standard: Standard, season: Season, chance: Chance): TextRow {
  return Object.fromEntries(
    writtenFields(table).map((field) => [field.id, randomCell(field, standard, season, chance)]),
  )
}

function randomCell(field: Field, standard: Standard, season: Season, chance: Chance): string {
  return chance.weighed<() => string>([
    [72, () => good(field, standard, season, chance)],
    [9, () => ''],
    [12, () => chance.pick(NON_ANSWERS)],
    [10, () => bad(field, standard, chance)],
  ])()
}

function good(field: Field, standard: Standard, season: Season, chance: Chance): string {
  const codes = codesOf(field, standard)
  if (field.multiple === true) return chance.some(codes, chance.pick([1, 1, 2, 3])).join(';')
  switch (field.type) {
    case 'code':
      return chance.pick(codes)
    case 'date':
      return randomDate(field, season, chance)
    case 'text':
      if (field.pattern?.startsWith('[1-9]') === true) return String(chance.between(1, 6))
      return chance.percent(35) ? chance.pick(ODD_TEXTS) : chance.pick(GOOD.text)
    default:
      return chance.pick(GOOD[field.type])
  }
}

/** A far date makes a series of many thousand months, so few tables have some, and no column that is the first choice. */
function randomDate({ minimum }: Field, { months, far }: Season, chance: Chance): string {
  if (far && minimum === undefined && chance.percent(2)) return chance.pick(FAR_DATES)
  if (chance.percent(1)) return chance.pick(EDGE_DATES)
  return `${chance.pick(months)}-${chance.pick(['01', '02', '15', '27', '28'])}`
}

function bad(field: Field, standard: Standard, chance: Chance): string {
  if (field.multiple !== true) return chance.pick(BAD[field.type])
  return chance.pick(BAD_LISTS)(chance.some(codesOf(field, standard), 2))
}

const codesOf = ({ list }: Field, { codeLists }: Standard): readonly string[] =>
  Object.keys(codeLists[list ?? '']?.codes ?? { a: 0, b: 0 })

/** The last part of a key numbers the rows; now and then it is one seen before, or no answer. */
function randomKey(table: Table, before: readonly TextRow[], number: number, chance: Chance): TextRow {
  const last = table.key.at(-1) as string
  const first: TextRow = table.key.length > 1 ? { branch_id: randomBranch(chance) } : {}
  if ((table.references ?? []).length > 0) return {}
  return chance.weighed<() => TextRow>([
    [88, () => ({ ...first, [last]: `${last.charAt(0).toUpperCase()}-${number}` })],
    [6, () => Object.fromEntries(table.key.map((name) => [name, before.at(-1)?.[name] ?? '']))],
    [2, () => ({ ...first, [last]: '' })],
    [2, () => ({ ...first, [last]: chance.pick(NON_ANSWERS) })],
    [2, () => ({ ...first, [last]: chance.pick(['17-Oct', "O'Brien", '1']) })],
  ])()
}

const randomBranch = (chance: Chance): string =>
  chance.weighed([
    [50, 'north'],
    [42, 'harbour'],
    [4, 'North'],
    [2, ''],
    [2, 'withheld'],
  ])

function randomReferences(table: Table, tables: Texts, chance: Chance): TextRow {
  const row: TextRow = {}
  for (const { fields, table: to } of table.references ?? []) {
    const parent = chance.pick(tables[to] ?? [])
    const lost = chance.percent(6)
    for (const name of fields) row[name] = lost && name !== fields[0] ? 'nowhere' : (parent?.[name] ?? '')
  }
  return row
}
