/** Whether a rule can be run on this file, and if not, why not: silence is never success. */
import { type Lacks, nodesOf, type Rule, type RuleHead } from '@police-data/model'
import { plans, type TablePlan } from '../map/plan.ts'
import type { Context } from './context.ts'

export type Readiness =
  | { readonly run: true }
  | {
      readonly run: false
      readonly outcome: 'not-applicable' | 'not-run'
      readonly because: string
      readonly lacks?: Lacks | undefined
    }

type Around = Pick<Context, 'standard' | 'plan' | 'counts' | 'given'>

/** What the rule says is read only where the file holds its table. */
export function readinessOf(head: RuleHead, around: Around): Readiness {
  const { id, table, scope } = head
  const { standard, plan } = around
  if (table === undefined || scope === 'source') return { run: true }
  const mine = plan.tables.find((one) => one.table.id === table)
  const rule = mine && standard.rules[id]
  return mine === undefined || rule === undefined
    ? no('not-applicable', holdsNo(table, standard))
    : readinessIn(mine, rule, around)
}

const titleOf = (table: string, { tables }: Around['standard']): string => tables[table]?.title ?? table

const holdsNo = (table: string, standard: Around['standard']): string =>
  `The file holds no ${titleOf(table, standard).toLowerCase()}.`

function readinessIn(mine: TablePlan, rule: Rule, { standard, counts, given }: Around): Readiness {
  const table = mine.table.id
  if (rule.expression === null) return { run: true }
  const title = (id: string): string => titleOf(id, standard)
  const nodes = [...nodesOf(rule.expression)]
  const others = nodes.flatMap((node) => {
    if (node.op === 'count') return [node.table]
    if (node.op === 'series') return node.unless === undefined ? [] : [node.unless.table]
    return 'of' in node && typeof node.of === 'string' ? [node.of] : []
  })
  const absent = others.find((id) => counts.tables[id] === undefined)
  if (
    absent !== undefined &&
    rule.check.kind === 'refers' &&
    counts.tables[table]?.names(rule.fields) !== true
  )
    return no('not-applicable', `No row names one of ${title(absent)}.`)
  if (absent !== undefined)
    return no('not-run', `It needs ${title(absent)}, which this file does not hold.`, {
      what: 'table',
      title: title(absent),
    })

  const unsaid = nodes.flatMap((node) =>
    node.op === 'given' && given[node.name] === undefined ? [node.name] : [],
  )[0]
  if (unsaid !== undefined)
    return no(
      'not-run',
      `It needs the ${standard.givens[unsaid]?.title.toLowerCase() ?? unsaid}, which no statement gives.`,
      { what: 'given', title: standard.givens[unsaid]?.title ?? unsaid },
    )

  const missing = rule.fields.find(
    (name) => mine.table.fields[name]?.derived === undefined && !plans(mine, name),
  )
  // Of a field of a key it is asked that it is an answer, and of others that they are filled.
  const required = rule.check.kind === 'required' || rule.expression.op === 'answered'
  if (missing !== undefined && !(required && rule.level === 'must')) {
    const outcome = required ? 'not-run' : 'not-applicable'
    const { title: named = missing } = standard.tables[table]?.fields[missing] ?? {}
    return no(outcome, `The file has no column for ${named}.`, { what: 'column', title: named })
  }

  return (counts.tables[table]?.rows ?? 0) === 0
    ? no('not-applicable', holdsNo(table, standard))
    : { run: true }
}

const no = (outcome: 'not-applicable' | 'not-run', because: string, lacks?: Lacks): Readiness => ({
  run: false,
  outcome,
  because,
  ...(outcome === 'not-run' && lacks !== undefined ? { lacks } : {}),
})
