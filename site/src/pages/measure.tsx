/** The page of a measure: what it counts, in which unit, under which date, and where its edges are. */
import type { Measure } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Meaning, Origins } from '../components/meaning.tsx'
import { Bullets, Facts, Links, Part } from '../components/parts.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'
import { QuestionLink } from './question.tsx'

export function measurePage(measure: Measure, { standard, relations }: Book): Page {
  const { id, title, unit, statistic, date, region, of, by = [] } = measure
  const table = standard.tables[unit]
  const questions = relations.questionsOfMeasure.get(id) ?? []
  const fieldTo = (name: string) => {
    const [tableId = '', field = ''] = name.split('.')
    return { to: links.field(tableId, field), title: standard.tables[tableId]?.fields[field]?.title ?? name }
  }
  return {
    path: links.measure(id),
    title,
    section: 'measures',
    kind: 'measure',
    id,
    summary: measure.definition,
    body: (
      <>
        <Meaning {...measure} />
        <Facts
          facts={[
            { name: 'Unit', value: <Link to={links.table(unit)}>{table?.title ?? unit}</Link> },
            { name: 'Statistic', value: statistic === 'count' ? 'a number' : 'a share' },
            { name: 'Counted are those where', value: region.sentence },
            { name: 'Of those where', value: of?.sentence },
            { name: 'Date', value: <Links links={[fieldTo(date)]} /> },
            {
              name: 'Broken down by',
              value: by.length === 0 ? undefined : <Links links={by.map(fieldTo)} />,
            },
            {
              name: 'Work it out',
              value: <code>{`pds recount your-folder --as ${id}`}</code>,
            },
          ]}
        />
        {questions.length > 0 && (
          <Part title="Questions that move it">
            <Bullets
              items={questions.map((one) => <QuestionLink key={one} id={one} standard={standard} />)}
            />
          </Part>
        )}
        <Origins of={measure} standard={standard} />
      </>
    ),
  }
}
