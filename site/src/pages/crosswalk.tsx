/** The page of a crosswalk: each code, what it is in the other list, and what is lost on the way. */
import type { Crosswalk, CrosswalkRow } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Meaning, Origins } from '../components/meaning.tsx'
import { Facts, Part, Sheet } from '../components/parts.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'

const RELATIONS: Readonly<Record<CrosswalkRow['relation'], string>> = {
  exact: 'the same',
  close: 'nearly the same',
  broad: 'theirs is broader',
  narrow: 'theirs is narrower',
  related: 'related',
  none: 'they have none',
}

export function crosswalkPage(crosswalk: Crosswalk, { standard }: Book): Page {
  const { id, title, list, scheme, rows } = crosswalk
  const other = standard.schemes[scheme]
  return {
    path: links.crosswalk(id),
    title,
    section: 'crosswalks',
    kind: 'crosswalk',
    id,
    summary: crosswalk.definition,
    body: (
      <>
        <Meaning {...crosswalk} />
        <Facts
          facts={[
            {
              name: 'Ours',
              value: <Link to={links.codeList(list)}>{standard.codeLists[list]?.title ?? list}</Link>,
            },
            { name: 'Theirs', value: `${other?.title ?? scheme}. ${other?.definition ?? ''}` },
            { name: 'Kept by', value: other?.publisher },
          ]}
        />
        <Part title="Row by row">
          <Sheet label={title}>
            <thead>
              <tr>
                <th scope="col">Ours</th>
                <th scope="col">Theirs</th>
                <th scope="col">Relation</th>
                <th scope="col">What is lost, and notes</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, theirs, label, relation, loses, note, status }, place) => (
                <tr key={place}>
                  <th scope="row">
                    {code === undefined ? (
                      'no code'
                    ) : (
                      <Link to={links.code(list, code)}>
                        {standard.codeLists[list]?.codes[code]?.title ?? code}
                      </Link>
                    )}
                  </th>
                  <td>{[theirs, label].filter((one) => one !== undefined).join(': ')}</td>
                  <td>{RELATIONS[relation]}</td>
                  <td>
                    {[loses, note, status === 'draft' ? 'Draft.' : undefined]
                      .filter((one) => one !== undefined)
                      .join(' ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </Sheet>
        </Part>
        <Origins of={crosswalk} standard={standard} />
      </>
    ),
  }
}
