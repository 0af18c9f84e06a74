/** The page of a question: the answer, why it matters, scenes with their counts, and who answers how. */
import { sceneVerdicts } from '@police-data/compiler'
import type { Practice, Question, SceneVerdict, Standard, Vignette } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Citations, Meaning, Origins } from '../components/meaning.tsx'
import { Bullets, Facts, Links, Part, Sheet } from '../components/parts.tsx'
import { Records } from '../components/records.tsx'
import { links } from '../links.ts'
import type { Book, Page } from '../page.ts'

const ANSWERS: Readonly<Record<string, string>> = {
  included: 'Yes, it is recorded',
  excluded: 'No, it is not counted',
  conditional: 'On a condition',
  separate_dataset: 'In a dataset of its own',
  some: 'Some of it',
  unknown: 'Not known',
}

export function questionPage(question: Question, { standard }: Book): Page {
  const { id, title, why, required, region, choices, answer, record, practice, vignettes } = question
  return {
    path: links.question(id),
    title,
    section: 'questions',
    kind: 'question',
    id,
    summary: answer.because,
    body: (
      <>
        <p class="lead">
          <strong>
            {answerWords(answer.is, question)}
            {answer.when === undefined ? '' : `: ${answer.when}`}.
          </strong>{' '}
          {answer.because}
        </p>
        <Part title="What is asked">
          <Meaning {...question} />
          {choices !== undefined && (
            <Bullets
              items={Object.values(choices).map(({ title: choice, definition }) =>
                definition === undefined ? choice : `${choice}. ${definition}`,
              )}
            />
          )}
        </Part>
        <Part title="Why it matters">
          <p>{why}</p>
        </Part>
        <Part title="How to record it">
          <p>{record.how}</p>
          <Facts
            facts={[
              {
                name: 'Fields',
                value: (
                  <Links
                    links={record.fields.map((name) => {
                      const [table = '', field = ''] = name.split('.')
                      return { to: links.field(table, field), title: name }
                    })}
                  />
                ),
              },
              { name: 'What it is about', value: region?.sentence },
              {
                name: 'In a statement',
                value: required
                  ? 'Every definitions statement answers it.'
                  : 'A definitions statement may answer it.',
              },
            ]}
          />
        </Part>
        <Part title="Scenes">
          <p>All scenes are made up.</p>
          {vignettes.map((vignette, place) => (
            <Scene
              key={vignette.title}
              vignette={vignette}
              standard={standard}
              verdicts={sceneVerdicts({ question, place, vignette }, standard)}
            />
          ))}
        </Part>
        <Part title="Who answers how">
          {practice.length === 0 ? (
            <p>Nobody’s answer has been read yet.</p>
          ) : (
            <Practices practice={practice} question={question} standard={standard} />
          )}
        </Part>
        <Origins of={question} standard={standard} />
      </>
    ),
  }
}

const answerWords = (answer: string, { choices }: Question): string =>
  choices?.[answer]?.title ?? ANSWERS[answer] ?? answer

interface SceneProps {
  readonly vignette: Vignette
  readonly standard: Standard
  readonly verdicts: ReadonlyMap<string, SceneVerdict>
}

const WORDS: Readonly<Record<SceneVerdict, string>> = {
  counted: 'Counted by',
  not: 'Not counted by',
  unclear: 'Cannot be told by',
}

function Scene({ vignette: { title, scene, rows, note }, standard, verdicts }: SceneProps) {
  const under = (verdict: SceneVerdict) => [...verdicts].flatMap(([id, one]) => (one === verdict ? [id] : []))
  return (
    <article class="scene">
      <h3>{title}</h3>
      <p>{scene}</p>
      {note !== undefined && <p>{note}</p>}
      {Object.entries(rows).map(([table, records]) => (
        <Records key={table} table={table} standard={standard} rows={records} />
      ))}
      <Facts
        facts={(['counted', 'unclear', 'not'] as const).map((verdict) => ({
          name: WORDS[verdict],
          value:
            under(verdict).length === 0 ? undefined : <Counters ids={under(verdict)} standard={standard} />,
        }))}
      />
    </article>
  )
}

const Counters = ({ ids, standard }: { readonly ids: readonly string[]; readonly standard: Standard }) => (
  <Links
    links={ids.map((id) => ({
      to: standard.measures[id] === undefined ? links.countingRule(id) : links.measure(id),
      title: (standard.measures[id] ?? standard.countingRules[id])?.title ?? id,
    }))}
  />
)

interface PracticesProps {
  readonly practice: readonly Practice[]
  readonly question: Question
  readonly standard: Standard
}

const Practices = ({ practice, question, standard }: PracticesProps) => (
  <Sheet label="Who answers how">
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">Answer</th>
        <th scope="col">When</th>
        <th scope="col">In whose words</th>
      </tr>
    </thead>
    <tbody>
      {practice.map(({ who, answer, when, from, to, note, sources }, place) => (
        <tr key={place}>
          <th scope="row">{who}</th>
          <td>
            {answerWords(answer, question)}
            {when === undefined ? '' : `: ${when}`}
          </td>
          <td>{time(from, to)}</td>
          <td>
            <Citations sources={sources} standard={standard} />
            {note}
          </td>
        </tr>
      ))}
    </tbody>
  </Sheet>
)

const time = (from: string | undefined, to: string | undefined): string =>
  from === undefined && to === undefined
    ? 'not said'
    : [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`]
        .filter((one) => one !== '')
        .join(' ')

/** A link to a question by its title. */
export const QuestionLink = ({ id, standard }: { readonly id: string; readonly standard: Standard }) => (
  <Link to={links.question(id)}>{standard.questions[id]?.title ?? id}</Link>
)
