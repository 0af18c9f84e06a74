/** Every example of a rule with an expression does what it says; rules about the source are run by the checker. */
import {
  type Example,
  evaluate,
  judgeRecord,
  type Problem,
  type Row,
  type Rule,
  type Standard,
  tablesOf,
  worldOf,
} from '@police-data/model'
import { problemAt } from '../doc.ts'
import { completeExample } from '../examples.ts'
import type { Spec } from '../read.ts'

export function exampleProblems(standard: Standard, spec: Spec): readonly Problem[] {
  const written = new Map(spec.rules.map((doc) => [doc.value.id, doc]))
  const tables = new Map(spec.tables.map((doc) => [doc.value.id, doc]))
  return Object.values(standard.rules).flatMap((rule) => {
    if (rule.expression === null) return []
    const doc = written.get(rule.id)
    const table = tables.get(rule.table ?? '')
    return wrongExamples(rule, standard).flatMap(({ side, place, note }) => {
      const message =
        side === 'valid'
          ? `The valid example “${note}” breaks the rule.`
          : `The invalid example “${note}” does not break the rule.`
      if (doc !== undefined) return [problemAt(doc, ['examples', side, place], 'example-untrue', message)]
      return table === undefined
        ? []
        : [problemAt(table, ['fields'], 'example-untrue', `${rule.id}: ${message}`)]
    })
  })
}

function wrongExamples(rule: Rule, standard: Standard) {
  return (['valid', 'invalid'] as const).flatMap((side) =>
    rule.examples[side].flatMap((example, place) =>
      breaks(rule, example, standard) === (side === 'invalid') ? [] : [{ side, place, note: example.note }],
    ),
  )
}

/** Does any row of the example break the rule? */
export function breaks(rule: Rule, example: Example, standard: Standard): boolean {
  if (rule.expression === null || rule.table === undefined) return false
  const tables = rowsOf(example, standard)
  const world = worldOf(standard, rule.table, { tables, given: example.given })
  const judge = evaluate(rule.expression)
  if (rule.scope === 'table')
    return judge({ cell: () => ({ raw: null, said: null, typed: null, value: null }) }, world) === false
  return (tables[rule.table] ?? []).some((row) => judge(row, world) === false)
}

export function rowsOf(example: Example, standard: Standard): Readonly<Record<string, readonly Row[]>> {
  const records = completeExample(example, standard)
  return Object.fromEntries(
    tablesOf(standard).map((table) => [
      table.id,
      (records[table.id] ?? []).map((record) => judgeRecord(record, standard, table)),
    ]),
  )
}
