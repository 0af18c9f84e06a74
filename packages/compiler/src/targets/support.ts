/** SUPPORT.md: which validator enforces which rule, as far as it was run. */
import { plural, type Rule, type Standard, tablesOf } from '@police-data/model'
import { GENERATED } from '../file.ts'
import { row } from './markdown.ts'
import type { RunnerResult, Target } from './target.ts'

/** The checker is no target of the compiler: what it enforces is known only from what it was seen to do. */
const CHECKER = { id: 'checker', title: 'pds check' } as const

interface Column {
  readonly id: string
  readonly title: string
  readonly supports?: Target['supports']
}

export const supportOf = (validators: readonly Target[]): Target => ({
  id: 'support',
  title: 'Support',
  emit: async (standard, results) => [
    { path: 'SUPPORT.md', text: page([...validators, CHECKER], standard, results) },
  ],
})

function page(columns: readonly Column[], standard: Standard, results: readonly RunnerResult[]): string {
  const rules = Object.values(standard.rules)
  const cells = (rule: Rule): readonly Verdict[] =>
    columns.map((column) => verdict(rule, column, standard, results))
  const verdicts = new Map(rules.map((rule) => [rule.id, cells(rule)]))
  const totals = columns.map((_, at) => rules.map(({ id }) => verdicts.get(id)?.[at]))
  const line = (kind: Verdict['kind'], words: string) =>
    row([words, ...totals.map((all) => String(all.filter((one) => one?.kind === kind).length))])
  const head = ['', ...columns.map(({ title }) => title)]
  return `# Support

${GENERATED} A cell says *enforced* only where every example of the rule was run and agreed.

${row(head)}
${row(head.map(() => '---'))}
${line('enforced', 'enforced')}
${line('differs', 'differs')}
${line('not', 'not enforced')}
${line('untested', 'untested')}

## What is not enforced, and why
${columns.map((column, at) => reasons(column, rules, (id) => verdicts.get(id)?.[at])).join('')}
## Rule by rule
${[...tablesOf(standard).map(({ id, title }) => ({ id, title })), { id: undefined, title: 'The file itself' }]
  .map(({ id, title }) => {
    const mine = rules.filter(({ table, scope }) =>
      id === undefined ? scope === 'source' : table === id && scope !== 'source',
    )
    const rows = mine.map((rule) =>
      row([`\`${rule.id}\``, ...(verdicts.get(rule.id) ?? []).map(({ words }) => words)]),
    )
    return `\n### ${title}\n\n${[row(['rule', ...columns.map((one) => one.title)]), row(['---', ...columns.map(() => '---')]), ...rows].join('\n')}\n`
  })
  .join('')}`
}

interface Verdict {
  readonly kind: 'enforced' | 'differs' | 'not' | 'untested'
  readonly words: string
  readonly because?: string
}

function verdict(
  rule: Rule,
  { id, supports }: Column,
  standard: Standard,
  results: readonly RunnerResult[],
): Verdict {
  const support = supports?.(rule, standard)
  if (support !== undefined && !support.enforced)
    return { kind: 'not', words: 'no', because: support.because }
  const seen = results.find(({ runner }) => runner === id)?.rules[rule.id]
  if (seen === undefined) return { kind: 'untested', words: 'untested' }
  const all = `${seen.agreed} of ${seen.examples}`
  return seen.agreed === seen.examples
    ? { kind: 'enforced', words: `yes, ${all}` }
    : { kind: 'differs', words: `differs, ${all}` }
}

function reasons(
  { title }: Column,
  rules: readonly Rule[],
  verdictOf: (id: string) => Verdict | undefined,
): string {
  const because = new Map<string, number>()
  for (const { id } of rules) {
    const one = verdictOf(id)
    if (one?.because !== undefined) because.set(one.because, (because.get(one.because) ?? 0) + 1)
  }
  if (because.size === 0) return ''
  const lines = [...because]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([why, count]) => `- ${plural(count, 'rule')}: ${why}`)
  return `\n**${title}**\n\n${lines.join('\n')}\n`
}
