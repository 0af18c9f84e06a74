/** The page of a written rule: what must be so, why, how to mend it, and records that keep or break it. */
import type { Example, Rule, Table } from '@police-data/model'
import type { ComponentChildren } from 'preact'
import { Link } from '../components/link.tsx'
import { Meaning, Origins } from '../components/meaning.tsx'
import { Facts, Links, Part } from '../components/parts.tsx'
import { Records } from '../components/records.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'

const WHERE = { once: 'Once, in the export or the mapping', record: 'In each record' } as const

export function rulePage(rule: Rule, book: Book): Page {
  const { standard } = book
  const { id, title, table = '', level, message, rationale, fix, fields, sentence, examples } = rule
  const home = standard.tables[table]
  return {
    path: links.rule(id),
    title,
    section: 'rules',
    kind: 'rule',
    id,
    summary: rule.definition,
    body: (
      <>
        <Meaning {...rule} />
        <Part title="Why">
          <p>{rationale}</p>
        </Part>
        <Part title="How to mend it">
          <p>{fix.how}</p>
        </Part>
        <Facts
          facts={[
            {
              name: 'Level',
              value: level === 'must' ? 'must: a file that breaks it does not conform' : level,
            },
            {
              name: 'Table',
              value:
                home === undefined ? 'the file itself' : <Link to={links.table(table)}>{home.title}</Link>,
            },
            {
              name: 'Fields',
              value:
                home === undefined || fields.length === 0 ? undefined : (
                  <Links
                    links={fields.map((name) => ({
                      to: links.field(table, name),
                      title: home.fields[name]?.title ?? name,
                    }))}
                  />
                ),
            },
            { name: 'In words', value: sentence },
            { name: 'What a report says', value: withBlanks(message, home) },
            { name: 'Where to mend', value: WHERE[fix.where] },
          ]}
        />
        <Part title="Records that break it">
          {examples.invalid.map((one) => (
            <Shown key={one.note} example={one} rule={rule} book={book} marked={rule.fields} />
          ))}
        </Part>
        <Part title="Records that keep it">
          {examples.valid.map((one) => (
            <Shown key={one.note} example={one} rule={rule} book={book} marked={[]} />
          ))}
        </Part>
        <p>
          The records are made up. What is not shown is filled in with a valid value, and each example is
          executed whenever the standard is built.
        </p>
        <Origins of={rule} standard={standard} />
      </>
    ),
  }
}

interface ShownProps {
  readonly example: Example
  readonly rule: Rule
  readonly book: Book
  /** Fields whose values are what is wrong. */
  readonly marked: readonly string[]
}

function Shown({ example: { note, rows = {}, file, given }, rule, book: { standard }, marked }: ShownProps) {
  return (
    <article class="example">
      <h3>{note.slice(0, 1).toUpperCase() + note.slice(1)}</h3>
      {given !== undefined && (
        <p>
          Where the statement says:{' '}
          {Object.entries(given)
            .map(([name, value]) => `${standard.givens[name]?.title ?? name} ${value}`)
            .join(', ')}
          .
        </p>
      )}
      {Object.entries(rows).map(([table, records]) => (
        <Records
          key={table}
          table={table}
          standard={standard}
          rows={records}
          marked={table === rule.table ? marked : []}
        />
      ))}
      {file !== undefined && (
        <pre>
          <code>{file}</code>
        </pre>
      )}
    </article>
  )
}

/** What stands in a record takes its place in the message: {weapon} is what the field “Weapon of the person” holds. */
const withBlanks = (message: string, home: Table | undefined): ComponentChildren =>
  message.split(/(\{[a-z_]+\})/u).map((part) => {
    const name = /^\{(.+)\}$/u.exec(part)?.[1]
    return name === undefined ? (
      part
    ) : (
      <i>{home?.fields[name]?.title.toLowerCase() ?? name.replaceAll('_', ' ')}</i>
    )
  })
