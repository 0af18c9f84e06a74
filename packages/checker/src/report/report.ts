/** Puts the Report together: a verdict, and an account of every rule, record, column, field and code. */
import {
  type ColumnResult,
  type Level,
  type Report,
  type RuleHead,
  type RuleResult,
  ruleHeads,
  type TableResult,
} from '@police-data/model'
import type { Context, Source } from '../check/context.ts'
import { readinessOf } from '../check/readiness.ts'
import { madePerRow, type TablePlan } from '../map/plan.ts'
import { bothAccounts, NO_RECORDS } from '../map/record-account.ts'
import { columnLetter } from './address.ts'
import { codedFields } from './codes.ts'
import { fieldResults } from './fields.ts'
import { stepsOf } from './steps.ts'

export interface Run {
  readonly checker: string
  /** In the order of the files. */
  readonly sources: Report['sources']
  readonly mapping?: Report['mapping']
  readonly valuesShown: boolean
  /** Limits that are other than by default. */
  readonly limits?: Report['limits']
  /** Source rules with nothing to look at, and why. */
  readonly notApplicable: Readonly<Record<string, string>>
}

export function makeReport(context: Context, run: Run): Report {
  const { checker, sources, mapping, notApplicable, valuesShown, limits } = run
  const { standard, plan, counts } = context
  const rules = ruleHeads(standard).map((head) => ruleResult(head, context, notApplicable))
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
    ...(limits === undefined ? {} : { limits }),
    verdict: totals.must > 0 ? 'does-not-conform' : unchecked > 0 ? 'nothing-wrong-found' : 'conforms',
    totals,
    required: {
      fields: must.length,
      filled: must.filter(({ empty }) => empty === 0).length,
      answered: must.filter(({ answered }) => answered > 0).length,
      unchecked,
    },
    steps: stepsOf({ rules, standard, sources: context.sources, mapped: mapping !== undefined }),
    sources,
    records: counts.records.reduce(bothAccounts, NO_RECORDS),
    tables: plan.tables.map((one) => tableResult(one, context)),
    columns: context.sources.flatMap((source) => columnResults(source, context.sources.length > 1)),
    fields,
    codes: codedFields(context),
    rules,
  }
}

function tableResult(one: TablePlan, { counts }: Context): TableResult {
  const rows = counts.tables[one.table.id]?.rows ?? 0
  const made = madePerRow(one)
  return { table: one.table.id, rows, ...(made.length === 0 ? {} : { madePerRow: [...made] }) }
}

const columnResults = ({ path, plan }: Source, several: boolean): readonly ColumnResult[] =>
  plan.columns.map(({ name, fate, fields, because }, place) => ({
    ...(several ? { file: path } : {}),
    column: columnLetter(place),
    name,
    fate,
    fields: [...fields],
    ...(because === undefined ? {} : { because }),
  }))

const sum = (rules: readonly RuleResult[], level: Level): number =>
  rules.reduce((total, rule) => (rule.level === level ? total + rule.count : total), 0)

function ruleResult(
  rule: RuleHead,
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
  if (!ready.run) {
    const { outcome, because, lacks } = ready
    return { ...head, outcome, because, ...(lacks === undefined ? {} : { lacks }), count: 0, groups: [] }
  }
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
