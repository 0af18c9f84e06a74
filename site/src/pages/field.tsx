/** The page of a field: what it holds, how to record it, what is checked, and what it decides. */
import { type Field, type Table, textOf } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Meaning, Origins } from '../components/meaning.tsx'
import { Bullets, Facts, Part } from '../components/parts.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'

const TYPES: Readonly<Record<Field['type'], string>> = {
  text: 'text',
  code: 'a code',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date, as 2024-03-09',
  time: 'a time of day, as 22:40',
}

const LEVELS: Readonly<Record<Field['level'], string>> = {
  must: 'Must be there. A non-answer with its reason is allowed.',
  should: 'Should be there.',
  may: 'May be there.',
}

const SENSITIVE: Readonly<Record<Field['sensitivity'], string>> = {
  open: 'Open: it may be shown.',
  quasi: 'It may find a person together with other values. Reports do not show it.',
  identifier: 'It stands for one person. Reports do not show it.',
  restricted: 'Restricted. Reports do not show it.',
}

export function fieldPage(field: Field, table: Table, { standard, relations }: Book): Page {
  const { id, title, type, list, multiple, unit, minimum, maximum, derived, record, aliases, examples } =
    field
  const name = `${table.id}.${id}`
  const derivedRules = Object.values(standard.rules).filter((rule) => rule.id.startsWith(`${name}.`))
  const rules = relations.rulesOfField.get(name) ?? []
  const questions = relations.questionsOfField.get(name) ?? []
  return {
    path: links.field(table.id, id),
    title: `${title} of ${table.title.toLowerCase()}`,
    section: 'tables',
    kind: 'field',
    id: name,
    summary: field.definition,
    body: (
      <>
        <Meaning {...field} />
        <Facts
          facts={[
            { name: 'Table', value: <Link to={links.table(table.id)}>{table.title}</Link> },
            { name: 'Column', value: <code>{id}</code> },
            {
              name: 'Asked',
              value: derived === undefined ? LEVELS[field.level] : 'Computed, never written.',
            },
            {
              name: 'Holds',
              value:
                list === undefined ? (
                  TYPES[type]
                ) : (
                  <>
                    {multiple === true ? 'one code or several' : 'a code'} of{' '}
                    <Link to={links.codeList(list)}>{standard.codeLists[list]?.title ?? list}</Link>
                  </>
                ),
            },
            { name: 'Unit', value: unit },
            { name: 'Lowest', value: minimum === undefined ? undefined : String(minimum) },
            { name: 'Highest', value: maximum === undefined ? undefined : String(maximum) },
            { name: 'How to record it', value: record },
            { name: 'Examples', value: <Codes values={examples.map((one) => textOf(one))} /> },
            {
              name: 'Columns of agencies',
              value: aliases === undefined || aliases.length === 0 ? undefined : aliases.join('; '),
            },
            { name: 'Privacy', value: SENSITIVE[field.sensitivity] },
          ]}
        />
        <Part title="What is checked">
          <Bullets
            items={[
              ...derivedRules.map(({ id: rule, sentence, level }) => `${sentence} (${level} fix) [${rule}]`),
              ...rules.map((rule) => (
                <Link key={rule} to={links.rule(rule)}>
                  {standard.rules[rule]?.title}
                </Link>
              )),
            ]}
          />
        </Part>
        {questions.length > 0 && (
          <Part title="Questions that turn on it">
            <Bullets
              items={questions.map((one) => (
                <Link key={one} to={links.question(one)}>
                  {standard.questions[one]?.title}
                </Link>
              ))}
            />
          </Part>
        )}
        <Origins of={field} standard={standard} />
      </>
    ),
  }
}

const Codes = ({ values }: { readonly values: readonly string[] }) => (
  <>
    {values.map((value, place) => (
      <span key={value}>
        {place > 0 ? ', ' : ''}
        <code>{value}</code>
      </span>
    ))}
  </>
)
