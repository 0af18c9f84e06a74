/** The account of every rule, and of those not run, what they would need. */
import { type Lacks, listWords, plural, type Report, type RuleResult } from '@police-data/model'
import type { Line } from './line.ts'
import { count } from './numbers.ts'
import type { Asked } from './page.ts'
import { hanging } from './wrap.ts'

export function accountLines({ report, width }: Asked): readonly Line[] {
  const number = (outcome: RuleResult['outcome']): string =>
    count(report.rules.filter((one) => one.outcome === outcome).length)
  const sums = `${number('passed')} passed, ${number('failed')} failed, ${number('not-applicable')} not applicable, ${number('not-run')} not run`
  return [
    [`${plural(report.rules.length, 'rule')}: ${sums}`],
    ...reasonsOf(report).flatMap(([because, rules]) =>
      hanging([`   ${count(rules)} not run: `], because, width),
    ),
  ]
}

/** Rules that lack the same kind of thing share a reason, which names each thing once. */
function reasonsOf({ rules }: Report): readonly (readonly [string, number])[] {
  const lacking = new Map<Lacks['what'], { titles: Set<string>; rules: number }>()
  const other = new Map<string, number>()
  for (const { outcome, because = 'no reason was given', lacks } of rules) {
    if (outcome !== 'not-run') continue
    if (lacks === undefined) {
      other.set(because, (other.get(because) ?? 0) + 1)
      continue
    }
    const known = lacking.get(lacks.what) ?? { titles: new Set<string>(), rules: 0 }
    lacking.set(lacks.what, known)
    known.titles.add(lacks.title)
    known.rules += 1
  }
  const reasons = [...lacking].map(([what, one]) => [lackWords(what, [...one.titles]), one.rules] as const)
  return [...reasons, ...other].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
}

function lackWords(what: Lacks['what'], titles: readonly string[]): string {
  switch (what) {
    case 'column':
      return `the file has no column for ${listWords(titles, 'or')}`
    case 'table':
      return `the file does not hold ${listWords(titles, 'or')}`
    case 'given':
      return `no statement gives the ${listWords(titles.map(inSentence), 'or')}`
  }
}

const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
