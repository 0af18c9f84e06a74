/** The page of a code list: every code with its meaning, the words agencies use for it, and where it leads. */
import type { Code, CodeList } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Bounds, Citations, Meaning, Origins } from '../components/meaning.tsx'
import { Facts, Links, Part, Sheet } from '../components/parts.tsx'
import { anchor, links } from '../links.ts'
import type { Book, Page } from '../page.ts'

export function codeListPage(list: CodeList, book: Book): Page {
  const { standard, relations } = book
  const { id, title, open, codes } = list
  const fields = relations.fieldsOfList.get(id) ?? []
  const crosswalks = relations.crosswalksOfList.get(id) ?? []
  return {
    path: links.codeList(id),
    title,
    section: 'codelists',
    kind: 'code list',
    id,
    summary: list.definition,
    body: (
      <>
        <Meaning {...list} />
        <Facts
          facts={[
            {
              name: 'Other values',
              value: open
                ? 'Allowed as other, with the agency’s words beside it.'
                : 'Not allowed: the list is closed.',
            },
            {
              name: 'Used by',
              value: (
                <Links
                  links={fields.map((name) => {
                    const [table = '', field = ''] = name.split('.')
                    return { to: links.field(table, field), title: name }
                  })}
                />
              ),
            },
            {
              name: 'Related to',
              value:
                crosswalks.length === 0 ? undefined : (
                  <Links
                    links={crosswalks.map((one) => ({
                      to: links.crosswalk(one),
                      title: standard.schemes[standard.crosswalks[one]?.scheme ?? '']?.title ?? one,
                    }))}
                  />
                ),
            },
            {
              name: 'Download',
              value: (
                <Links
                  links={[
                    { to: `codelists/${id}.csv`, title: 'CSV' },
                    { to: `codelists/${id}.json`, title: 'JSON' },
                  ]}
                />
              ),
            },
          ]}
        />
        <Part title="All codes">
          <Sheet label={`Codes of ${title}`}>
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Title</th>
                <th scope="col">What it means</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(codes).map(([code, one]) => (
                <tr key={code}>
                  <th scope="row">
                    <a href={`#${anchor(code)}`}>
                      <code>{code}</code>
                    </a>
                  </th>
                  <td>{one.title}</td>
                  <td>{one.definition}</td>
                </tr>
              ))}
            </tbody>
          </Sheet>
        </Part>
        {Object.entries(codes).map(([code, one]) => (
          <CodeSection key={code} code={code} one={one} list={list} book={book} />
        ))}
        <Origins of={list} standard={standard} />
      </>
    ),
  }
}

interface CodeSectionProps {
  readonly code: string
  readonly one: Code
  readonly list: CodeList
  readonly book: Book
}

function CodeSection({ code, one, list, book: { standard, relations } }: CodeSectionProps) {
  const { title, definition, includes, excludes, note, aliases = [], ambiguous = [], of, sources = [] } = one
  const questions = standard.families.flatMap(
    ({ id }) => relations.questionsOfCode.get(`${id} ${code}`) ?? [],
  )
  return (
    <section class="code">
      <h2 id={anchor(code)}>
        {title} <code>{code}</code>
      </h2>
      <p>{definition}</p>
      {of !== undefined && (
        <p>
          Stands for one of these, where a source does not say which:{' '}
          {of.map((member, place) => (
            <span key={member}>
              {place > 0 ? ', ' : ''}
              <a href={`#${anchor(member)}`}>{list.codes[member]?.title ?? member}</a>
            </span>
          ))}
          .
        </p>
      )}
      <Bounds includes={includes} excludes={excludes} />
      {note !== undefined && <p>{note}</p>}
      <Facts
        facts={[
          { name: 'Words that mean it', value: aliases.length === 0 ? undefined : aliases.join('; ') },
          {
            name: 'Words that may mean another code too',
            value: ambiguous.length === 0 ? undefined : ambiguous.join('; '),
          },
          {
            name: 'Questions',
            value:
              questions.length === 0 ? undefined : (
                <Links
                  links={[...new Set(questions)].map((id) => ({
                    to: links.question(id),
                    title: standard.questions[id]?.title ?? id,
                  }))}
                />
              ),
          },
          {
            name: 'Sources',
            value: sources.length === 0 ? undefined : <Citations sources={sources} standard={standard} />,
          },
        ]}
      />
      <p class="top">
        <Link to={`${links.codeList(list.id)}#main`}>Back to the list</Link>
      </p>
    </section>
  )
}
