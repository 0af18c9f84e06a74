/** The evaluator of the model as a runner: it judges every rule that has an expression. */
import { breaks, rowsOf } from '@police-data/compiler'
import { EMPTY, evaluate, type Row, worldOf } from '@police-data/model'
import type { OpenRunner } from './runner.ts'

const NO_ROW: Row = { cell: () => EMPTY }

export const openEvaluator: OpenRunner = async (standard) => {
  const rules = Object.values(standard.rules).flatMap((rule) =>
    rule.expression === null || rule.table === undefined
      ? []
      : [{ rule, table: rule.table, judge: evaluate(rule.expression) }],
  )
  return {
    id: 'evaluator',
    supports: ({ expression }) => expression !== null,
    broken: async ({ rule: own, example }) => {
      const tables = rowsOf(example, standard)
      const broken = rules.filter(({ rule, table, judge }) => {
        const world = worldOf(standard, table, { tables, given: example.given })
        const rows = rule.scope === 'table' ? [NO_ROW] : (tables[table] ?? [])
        return rows.some((row) => judge(row, world) === false)
      })
      const ids = new Set(broken.map(({ rule }) => rule.id))
      if (ids.has(own.id) !== breaks(own, example, standard)) throw new Error(`breaks() errs on ${own.id}`)
      return ids
    },
  }
}
