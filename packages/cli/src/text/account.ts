/** The account of every rule, and for those not run, because of what. */
import { plural, type Report, type RuleResult } from '@police-data/model'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { hanging } from './wrap.ts'

/** So many rules are named for a reason; a longer list is in the JSON form. */
const NAMED = 4

export function accountLines({ report, width }: Page): readonly Line[] {
  const number = (outcome: RuleResult['outcome']): string =>
    count(report.rules.filter((one) => one.outcome === outcome).length)
  const sums = `${number('passed')} passed, ${number('failed')} failed, ${number('not-applicable')} not applicable, ${number('not-run')} not run`
  return [
    [`${plural(report.rules.length, 'rule')}: ${sums}`],
    ...reasonsOf(report).flatMap(([because, rules]) => [
      ...hanging([`   ${count(rules.length)} not run: `], because, width),
      ...hanging(['      '], namesOf(rules), width).map((line) => [ink(line.join(''), 'dim')]),
    ]),
  ]
}

function reasonsOf({ rules }: Report): readonly (readonly [string, readonly string[]])[] {
  const reasons = new Map<string, string[]>()
  for (const { outcome, because = 'no reason was given', rule } of rules) {
    if (outcome !== 'not-run') continue
    const known = reasons.get(because)
    if (known === undefined) reasons.set(because, [rule])
    else known.push(rule)
  }
  return [...reasons].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
}

function namesOf(rules: readonly string[]): string {
  if (rules.length <= NAMED) return rules.join(', ')
  return `${rules.slice(0, NAMED).join(', ')} … and ${count(rules.length - NAMED)} more (--format json names all)`
}
