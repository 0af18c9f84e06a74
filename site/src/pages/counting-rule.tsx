/** The page of a counting rule: what somebody else counts, and what of it our facets cannot say. */
import type { CountingRule } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Meaning, Origins } from '../components/meaning.tsx'
import { Bullets, Facts, Part } from '../components/parts.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'
import { QuestionLink } from './question.tsx'

export function countingRulePage(rule: CountingRule, { standard, relations }: Book): Page {
  const { id, title, unit, body, from, to, region, lost = [] } = rule
  const questions = relations.questionsOfMeasure.get(id) ?? []
  return {
    path: links.countingRule(id),
    title,
    section: 'counting-rules',
    kind: 'counting rule',
    id,
    summary: rule.definition,
    body: (
      <>
        <Meaning {...rule} />
        <Facts
          facts={[
            { name: 'Whose rule', value: body },
            { name: 'From', value: from },
            { name: 'To', value: to },
            {
              name: 'Unit',
              value: <Link to={links.table(unit)}>{standard.tables[unit]?.title ?? unit}</Link>,
            },
            { name: 'Counted are those where', value: region.sentence },
            { name: 'Work it out', value: <code>{`pds recount your-folder --as ${id}`}</code> },
          ]}
        />
        {lost.length > 0 && (
          <Part title="What cannot be said here">
            <p>
              The rule asks these too. Data of this standard do not hold them, so a recount leaves them out.
            </p>
            <Bullets items={lost} />
          </Part>
        )}
        {questions.length > 0 && (
          <Part title="Questions that move it">
            <Bullets
              items={questions.map((one) => <QuestionLink key={one} id={one} standard={standard} />)}
            />
          </Part>
        )}
        <Origins of={rule} standard={standard} />
      </>
    ),
  }
}
