/** The same random tables as JSON records, and the rows that the model reads of them. */
import {
  cellJudge,
  type Field,
  isNonAnswer,
  type JsonRecord,
  readText,
  rowOf,
  type Standard,
  tablesOf,
  textOf,
  writtenFields,
} from '@police-data/model'
import type { Texts } from '../shared/duckdb.ts'
import type { Ground } from './ground.ts'

export type Records = Readonly<Record<string, readonly JsonRecord[]>>

export const recordsOf = (texts: Texts, standard: Standard): Records =>
  Object.fromEntries(
    tablesOf(standard).map((table) => [
      table.id,
      (texts[table.id] ?? []).map((row) =>
        Object.fromEntries(
          writtenFields(table)
            .map((field) => [field.id, jsonOf(field, row[field.id] ?? '')] as const)
            .filter(([, value]) => value !== ''),
        ),
      ),
    ]),
  )

/** What does not read as the type stays a text; a list keeps its faults as items. */
function jsonOf(field: Field, text: string): JsonRecord[string] {
  if (text === '' || isNonAnswer(text)) return text
  if (field.multiple === true) return text.split(';')
  const value = readText(field, text)
  return typeof value === 'number' || typeof value === 'boolean' ? value : text
}

/** The ground as JSON tells it: a number is the double that it is, whatever digits the text had. */
export function jsonGround(ground: Ground): { readonly ground: Ground; readonly records: Records } {
  const { standard } = ground
  const records = recordsOf(ground.texts, standard)
  const rows = Object.fromEntries(
    tablesOf(standard).map((table) => {
      const judge = cellJudge(standard, table)
      return [
        table.id,
        (records[table.id] ?? []).map((record) =>
          rowOf(
            Object.fromEntries(
              writtenFields(table).map(({ id }) => [id, judge(id, textOf(record[id])).cell]),
            ),
            standard,
            table,
          ),
        ),
      ]
    }),
  )
  return { ground: { ...ground, rows }, records }
}
