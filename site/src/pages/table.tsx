/** The page of a table: what one row is, its key, its fields, and its rules. */
import type { Field, Table } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Meaning, Origins } from '../components/meaning.tsx'
import { Bullets, Facts, Links, Part, Sheet } from '../components/parts.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'

export function tablePage(table: Table, { standard, relations }: Book): Page {
  const { id, title, grain, key, references = [], fields } = table
  const family = standard.families.find((one) => one.id === table.family)
  const rules = relations.rulesOfTable.get(id) ?? []
  const counted = relations.measuresOfTable.get(id) ?? []
  return {
    path: links.table(id),
    title,
    section: 'tables',
    kind: 'table',
    id,
    summary: table.definition,
    body: (
      <>
        <p class="lead">One row is {grain}.</p>
        <Meaning {...table} />
        <Facts
          facts={[
            { name: 'Family', value: family?.title },
            {
              name: 'A row is named by',
              value: <Links links={key.map((name) => fieldLink(id, name, fields))} />,
            },
            {
              name: 'Belongs to',
              value:
                references.length === 0 ? undefined : (
                  <Links
                    links={references.map(({ table: other }) => ({
                      to: links.table(other),
                      title: standard.tables[other]?.title ?? other,
                    }))}
                  />
                ),
            },
          ]}
        />
        <Part title="Fields">
          <Sheet label={`Fields of ${title}`}>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Asked</th>
                <th scope="col">What it holds</th>
              </tr>
            </thead>
            <tbody>
              {Object.values(fields).map((field) => (
                <tr key={field.id}>
                  <th scope="row">
                    <Link to={links.field(id, field.id)}>{field.title}</Link>
                    <br />
                    <code>{field.id}</code>
                  </th>
                  <td>{field.derived === undefined ? field.level : 'computed'}</td>
                  <td>{field.definition}</td>
                </tr>
              ))}
            </tbody>
          </Sheet>
        </Part>
        {rules.length > 0 && (
          <Part title="Rules">
            <Bullets
              items={rules.map((rule) => (
                <Link key={rule} to={links.rule(rule)}>
                  {standard.rules[rule]?.title}
                </Link>
              ))}
            />
          </Part>
        )}
        {counted.length > 0 && (
          <Part title="Counted by">
            <Bullets
              items={counted.map((one) => (
                <Link
                  key={one}
                  to={standard.measures[one] === undefined ? links.countingRule(one) : links.measure(one)}
                >
                  {(standard.measures[one] ?? standard.countingRules[one])?.title}
                </Link>
              ))}
            />
          </Part>
        )}
        <Origins of={table} standard={standard} />
      </>
    ),
  }
}

const fieldLink = (table: string, name: string, fields: Readonly<Record<string, Field>>) => ({
  to: links.field(table, name),
  title: fields[name]?.title ?? name,
})
