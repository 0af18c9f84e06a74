/** The page of a term: what the word means here, how others use it, and what is near it. */
import type { Term } from '@police-data/model'
import { Citations, Meaning, Origins } from '../components/meaning.tsx'
import { Facts, Links, Part, Sheet } from '../components/parts.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'

export function termPage(term: Term, { standard, relations }: Book): Page {
  const { id, title, synonyms = [], broader, see = [], differs = [] } = term
  const named = (ids: readonly string[]) => (
    <Links links={ids.map((one) => ({ to: links.term(one), title: standard.terms[one]?.title ?? one }))} />
  )
  const near = [...new Set([...see, ...(relations.termsOfTerm.get(id) ?? [])])].filter(
    (one) => one !== broader,
  )
  return {
    path: links.term(id),
    title,
    section: 'terms',
    kind: 'term',
    id,
    summary: term.definition,
    body: (
      <>
        <Meaning {...term} />
        <Facts
          facts={[
            { name: 'Also called', value: synonyms.length === 0 ? undefined : synonyms.join(', ') },
            { name: 'A kind of', value: broader === undefined ? undefined : named([broader]) },
            { name: 'See also', value: near.length === 0 ? undefined : named(near) },
          ]}
        />
        {differs.length > 0 && (
          <Part title="How others use it">
            <Sheet label={`How others use ${title}`}>
              <thead>
                <tr>
                  <th scope="col">Who</th>
                  <th scope="col">What they say</th>
                </tr>
              </thead>
              <tbody>
                {differs.map(({ who, says, sources }) => (
                  <tr key={`${who} ${says}`}>
                    <th scope="row">{who}</th>
                    <td>
                      {says}
                      <Citations sources={sources} standard={standard} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </Sheet>
          </Part>
        )}
        <Origins of={term} standard={standard} />
      </>
    ),
  }
}
