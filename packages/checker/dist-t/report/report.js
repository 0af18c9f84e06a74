import { readinessOf } from '../check/readiness.js'
import { madePerRow } from '../map/plan.js'
import { columnLetter } from './address.js'
import { codedFields } from './codes.js'
import { fieldResults } from './fields.js'
import { stepsOf } from './steps.js'
export function makeReport(context, run) {
  const { checker, sources, mapping, notApplicable, valuesShown, limits } = run
  const { standard, plan, counts } = context
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
    records: allRecords(counts.records),
    tables: plan.tables.map((one) => tableResult(one, context)),
    columns: context.sources.flatMap((source) => columnResults(source, context.sources.length > 1)),
    fields,
    codes: codedFields(context),
    rules,
  }
}
function allRecords(files) {
  const all = { in: 0, mapped: 0, aside: 0, refused: 0, blank: 0 }
  for (const one of files) {
    all.in += one.in
    all.mapped += one.mapped
    all.aside += one.aside
    all.refused += one.refused
    all.blank += one.blank
  }
  return all
}
function tableResult(one, { counts }) {
  const rows = counts.tables[one.table.id]?.rows ?? 0
  const made = madePerRow(one)
  return { table: one.table.id, rows, ...(made.length === 0 ? {} : { madePerRow: [...made] }) }
}
const columnResults = ({ path, plan }, several) =>
  plan.columns.map(({ name, fate, fields, because }, place) => ({
    ...(several ? { file: path } : {}),
    column: columnLetter(place),
    name,
    fate,
    fields: [...fields],
    ...(because === undefined ? {} : { because }),
  }))
const sum = (rules, level) =>
  rules.reduce((total, rule) => (rule.level === level ? total + rule.count : total), 0)
function ruleResult(rule, context, notApplicable) {
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
//# sourceMappingURL=report.js.map
