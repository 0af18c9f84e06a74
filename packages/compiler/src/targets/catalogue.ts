/** RULES.md: every rule, derived and written, with what it asks, why, and how to mend it. */
import { type Example, type JsonRecord, type Rule, type Standard, tablesOf } from '@police-data/model'
import { GENERATED } from '../file.ts'
import { cellText, row } from './markdown.ts'
import type { Target } from './target.ts'

export const catalogue: Target = {
  id: 'catalogue',
  title: 'Rules',
  emit: async (standard) => [{ path: 'RULES.md', text: page(standard) }],
}

const LEVELS = { must: 'must fix', should: 'should fix', may: 'may fix' } as const

interface Part {
  readonly id: string
  readonly title: string
  readonly rules: readonly Rule[]
}

function page(standard: Standard): string {
  const rules = Object.values(standard.rules)
  const parts: Part[] = [
    ...tablesOf(standard).map(({ id, title }) => ({
      id,
      title,
      rules: rules.filter(({ table, scope }) => table === id && scope !== 'source'),
    })),
    { id: 'source', title: 'The file itself', rules: rules.filter(({ scope }) => scope === 'source') },
  ]
  return `# Rules

${GENERATED}

${standard.title} ${standard.version}. A file conforms when it breaks no rule of the level *must fix*. A written rule says what
goes beyond one field; a derived one follows from a field of its table.

${row(['table', 'written', 'derived'])}
${row(['---', '---', '---'])}
${parts.map(({ id, title, rules: all }) => row([`[${title}](#${id})`, count(all, 'written'), count(all, 'derived')])).join('\n')}
${parts.map(section).join('')}`
}

const count = (rules: readonly Rule[], origin: Rule['origin']): string =>
  String(rules.filter((rule) => rule.origin === origin).length)

function section({ id, title, rules }: Part): string {
  const derived = rules.filter(({ origin }) => origin === 'derived')
  const table = derived.map((rule) => row([`\`${rule.id}\``, LEVELS[rule.level], rule.sentence]))
  const head = [row(['derived rule', 'level', 'what must be so']), row(['---', '---', '---'])]
  return `
<a id="${id}"></a>

## ${title}
${rules
  .filter(({ origin }) => origin === 'written')
  .map(written)
  .join('')}${derived.length === 0 ? '' : `\n${[...head, ...table].join('\n')}\n`}`
}

const written = (rule: Rule): string => `
### ${rule.title}

\`${rule.id}\` · ${LEVELS[rule.level]} · ${SCOPES[rule.scope]}

${rule.definition}${rule.note === undefined ? '' : ` ${rule.note}`}

- **Checked:** ${rule.sentence}
- **Why:** ${rule.rationale}
- **How to mend it** (${rule.fix.where === 'once' ? 'once' : 'in each record'}): ${rule.fix.how}
- **Good:** ${rule.examples.valid.map(example).join(' · ')}
- **Bad:** ${rule.examples.invalid.map(example).join(' · ')}
`

const SCOPES = {
  cell: 'about a cell',
  row: 'about a row',
  table: 'about a whole table',
  source: 'about the file',
} as const

function example({ note, rows = {}, given }: Example): string {
  const shown = Object.entries(rows).flatMap(([table, all]) =>
    all.length > 2 ? [] : all.map((one) => `${table}: ${record(one)}`),
  )
  const said = given === undefined ? [] : [`the statement gives ${record(given)}`]
  const detail = [...shown, ...said]
  return detail.length === 0 ? cellText(note) : `${cellText(note)} (${detail.join('; ')})`
}

const record = (one: JsonRecord): string => `\`${JSON.stringify(one)}\``
