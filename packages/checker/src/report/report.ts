/** Puts the Report together: a verdict, and an account of every rule, record, column, field and code. */
import type { Level, Report, Rule, RuleResult } from '@police-data/model'
import type { Context } from '../check/context.ts'
import { readinessOf } from '../check/readiness.ts'
import { columnLetter } from './address.ts'
import { codedFields } from './codes.ts'
import { fieldResults } from './fields.ts'

export interface Run {
  readonly checker: string
  readonly source: Report['sources'][number]
  readonly mapping?: Report['mapping']
  readonly valuesShown: boolean
  /** Source rules with nothing to look at, and why. */
  readonly notApplicable: Readonly<Record<string, string>>
}

export function makeReport(context: Context, run: Run): Report {
  const { checker, source, mapping, notApplicable, valuesShown } = run
  const { standard, plan, dataset } = context
  const rules = Object.values(standard.rules).map((rule) => ruleResult(rule, context, notApplicable))
  const fields = fieldResults(context)
  const must = fields.filter(({ level }) => level === 'must')
  const unchecked = rules.filter(({ level, outcome }) => level === 'must' && outcome === 'not-run').length
  const totals = { must: sum(rules, 'must'), should: sum(rules, 'should'), may: sum(rules, 'may') }
  return {
    form: 'pds-report/0',
    run: { checker },
    standard: { id: standard.id, version: standard.version },
    ...(mapping === undefined ? {} : { mapping }),
    ...(valuesShown ? { valuesShown } : {}),
    verdict: totals.must > 0 ? 'does-not-conform' : unchecked > 0 ? 'nothing-wrong-found' : 'conforms',
    totals,
    required: {
      fields: must.length,
      filled: must.filter(({ empty }) => empty === 0).length,
      answered: must.filter(({ answered }) => answered > 0).length,
      unchecked,
    },
    sources: [source],
    records: { ...dataset.records },
    tables: plan.tables.map(({ table }) => ({
      table: table.id,
      rows: dataset.tables[table.id]?.length ?? 0,
    })),
    columns: plan.columns.map(({ name, fate, fields: takers, because }, place) => ({
      column: columnLetter(place),
      name,
      fate,
      fields: [...takers],
      ...(because === undefined ? {} : { because }),
    })),
    fields,
    codes: codedFields(context),
    rules,
  }
}

const sum = (rules: readonly RuleResult[], level: Level): number =>
  rules.reduce((total, rule) => (rule.level === level ? total + rule.count : total), 0)

function ruleResult(
  rule: Rule,
  context: Context,
  notApplicable: Readonly<Record<string, string>>,
): RuleResult {
  const [field] = rule.fields
  const head = {
    rule: rule.id,
    level: rule.level,
    ...(rule.table === undefined ? {} : { table: rule.table }),
    ...(field === undefined ? {} : { field }),
  }
  const ready = readinessOf(rule, context)
  if (!ready.run) return { ...head, outcome: ready.outcome, because: ready.because, count: 0, groups: [] }
  const nothing = notApplicable[rule.id]
  if (nothing !== undefined)
    return { ...head, outcome: 'not-applicable', because: nothing, count: 0, groups: [] }
  const count = context.tally.count(rule.id)
  return {
    ...head,
    outcome: count > 0 ? 'failed' : 'passed',
    count,
    groups: [...context.tally.groups(rule.id)],
  }
}
