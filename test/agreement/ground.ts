/** The ground that expressions are tried on: one standard, random tables of text, the rows they read as, and what is given. */
import {
  cellJudge,
  type Field,
  type Row,
  rowOf,
  type Standard,
  tablesOf,
  type Value,
  writtenFields,
} from '@police-data/model'
import type { Given, Texts } from '../shared/duckdb.ts'
import { toyStandard } from '../shared/spec-files.ts'
import type { Chance } from './chance.ts'
import { randomTables } from './tables.ts'

export interface Ground {
  readonly standard: Standard
  readonly texts: Texts
  readonly rows: Readonly<Record<string, readonly Row[]>>
  readonly given: Given
}

/** The toy standard, and beside its own givens one of every type. */
export async function groundStandard(): Promise<Standard> {
  const toy = await toyStandard()
  const given = (type: Field['type']) => ({ title: type, definition: type, type })
  const more = { price: given('number'), hour: given('time'), club: given('text'), open: given('boolean') }
  return { ...toy, givens: { ...toy.givens, ...more } }
}

export function randomGround(standard: Standard, chance: Chance): Ground {
  const texts = randomTables(standard, chance)
  const rows = Object.fromEntries(
    tablesOf(standard).map((table) => {
      const judge = cellJudge(standard, table)
      const names = writtenFields(table).map(({ id }) => id)
      return [
        table.id,
        (texts[table.id] ?? []).map((row) =>
          rowOf(
            Object.fromEntries(names.map((name) => [name, judge(name, row[name] ?? '').cell])),
            standard,
            table,
          ),
        ),
      ]
    }),
  )
  return { standard, texts, rows, given: randomGiven(chance) }
}

/** Each value is given three times in four. */
function randomGiven(chance: Chance): Given {
  const all: Given = {
    extraction_date: chance.pick(['2019-03-01', '2019-06-15', '2021-12-31']),
    most_renewals: chance.pick([0, 3, 12]),
    price: chance.pick([0.3, 2, 29.95]),
    hour: chance.pick(['08:00', '16:00']),
    club: chance.pick(['Friends of the Comma', "O'Brien"]),
    open: chance.percent(50),
  }
  return Object.fromEntries(Object.entries(all).filter(() => chance.percent(75)))
}

/** The values that a field has in its table, each as often as it stands there. */
export const valuesOf = ({ rows }: Ground, table: string, field: string): readonly Value[] =>
  (rows[table] ?? []).flatMap((row) => row.cell(field).typed ?? [])
