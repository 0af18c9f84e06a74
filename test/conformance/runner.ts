/** A runner: one way to find the rules that an example breaks, and what came of running it on all examples. */
import type { RunnerResult } from '@police-data/compiler'
import { nodesOf, type Rule, type Standard } from '@police-data/model'
import { type Case, casesOf } from './cases.ts'

export interface Runner {
  readonly id: string
  supports(rule: Rule): boolean
  /** Of the rules it supports, those that some row of the example breaks: at least its own, and all that rest on a row alone. */
  broken(one: Case, place: number): Promise<ReadonlySet<string>>
}

export type OpenRunner = (standard: Standard, cases: readonly Case[]) => Promise<Runner>

export interface Run {
  readonly runner: Runner
  readonly outcomes: readonly Outcome[]
}

export interface Outcome extends Case {
  readonly broken: ReadonlySet<string>
}

/** One after the other: the runners share one database and one process. */
export async function run(standard: Standard, open: OpenRunner): Promise<Run> {
  const cases = casesOf(standard)
  const runner = await open(standard, cases)
  const outcomes: Outcome[] = []
  for (const [place, one] of cases.entries())
    outcomes.push({ ...one, broken: await runner.broken(one, place) })
  return { runner, outcomes }
}

/** Does the runner see what the example says of its rule? */
export const agrees = ({ rule, side, broken }: Outcome): boolean =>
  broken.has(rule.id) === (side === 'invalid')

/**
 * The `must` rules that a valid example of a written rule breaks: none, but for other rules of the fields it is about,
 * and for rules that look beyond the row, since an example shows only the rows that matter to it.
 */
export const wronglyBroken = ({ rule, side, broken }: Outcome, { rules }: Standard): readonly string[] =>
  side === 'invalid' || rule.origin === 'derived'
    ? []
    : [...broken].filter((id) => {
        const other = rules[id]
        if (other === undefined || other.level !== 'must' || !restsOnRow(other)) return false
        return other.scope !== 'cell' || !rule.fields.includes(other.fields[0] ?? '')
      })

/** Is the verdict the same whatever other rows there are, and whatever the statement gives? */
export const restsOnRow = ({ scope, expression }: Rule): boolean =>
  scope === 'cell' ||
  (scope === 'row' &&
    expression !== null &&
    [...nodesOf(expression)].every(
      (node) => node.op !== 'count' && node.op !== 'given' && !('of' in node && typeof node.of === 'string'),
    ))

export function resultOf({ runner, outcomes }: Run): RunnerResult {
  const rules: Record<string, { examples: number; agreed: number }> = {}
  for (const outcome of outcomes.filter(({ rule }) => runner.supports(rule))) {
    const { id } = outcome.rule
    const { examples, agreed } = rules[id] ?? { examples: 0, agreed: 0 }
    rules[id] = { examples: examples + 1, agreed: agreed + (agrees(outcome) ? 1 : 0) }
  }
  return { runner: runner.id, rules: Object.fromEntries(Object.entries(rules).sort(byId)) }
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

export const resultText = (result: RunnerResult): string => `${JSON.stringify(result, null, 2)}\n`
