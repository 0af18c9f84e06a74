/** The page of a question: what is asked, the answer of the standard, scenes, and who answers how. */
import type { Practice, Question, Standard, Vignette } from '@police-data/model'
import { align } from '../text/align.ts'
import type { Line } from '../text/line.ts'
import { hanging, indent, wrap } from '../text/wrap.ts'
import { citationLines, meaning, origins } from './documented.ts'
import { rowLines } from './rows.ts'
import { named, pageHead, section } from './section.ts'

export function questionPage(question: Question, standard: Standard, width: number): readonly Line[] {
  const { why, required, region, choices, answer, record, practice, vignettes } = question
  const inner = width - 2
  return [
    ...pageHead(question.title, 'question', question.id),
    [],
    ...wrap(`${ownAnswer(question)}. ${answer.because}`, width).map((line): Line => [line]),
    ...section('What is asked', meaning(question, inner)),
    ...section(
      'Why it matters',
      wrap(why, inner).map((line): Line => [line]),
    ),
    ...section(
      'Answers',
      align(
        Object.entries(choices ?? {}).map(([id, one]) => [id, one.definition ?? one.title]),
        inner,
      ),
    ),
    ...section(
      'Scenes (made up)',
      joined([
        wrap(SCENES, inner).map((line): Line => [line]),
        ...vignettes.map((one) => sceneLines(one, inner)),
      ]),
    ),
    ...section(
      'Who answers how',
      joined(practice.map((one) => practiceLines(one, question, standard, inner))),
    ),
    [],
    ...named('Region', region?.sentence, width),
    ...named('Record', record.how, width),
    ...named('Fields', record.fields.join(', '), width),
    ...named('Required', required ? 'a definitions statement must answer it' : 'no', width),
    ...origins(question, standard, width),
  ]
}

const SCENES =
  'Each line below a scene is one row, and there are no others. Of its fields those are shown that matter here.'

const ANSWERS: Readonly<Record<string, string>> = {
  included: 'Included',
  excluded: 'Not included',
  conditional: 'On a condition',
  separate_dataset: 'In another dataset',
  some: 'Some of it',
  unknown: 'Not known',
}

/** An answer as people say it. */
export const answerWords = (answer: string, { choices }: Pick<Question, 'choices'>): string =>
  choices?.[answer]?.title ?? ANSWERS[answer] ?? answer

/** The answer of the standard, with its condition where it has one. */
const ownAnswer = (question: Question): string => {
  const { is, when } = question.answer
  return `${answerWords(is, question)}${when === undefined ? '' : `: ${when}`}`
}

function sceneLines({ title, scene, rows, verdicts = {}, note }: Vignette, width: number): readonly Line[] {
  const { counted, not, unclear } = verdicts
  return [
    ...hanging(['- '], `${title}. ${scene}`, width),
    ...indent(2, [
      ...rowLines(rows, width - 2),
      ...named('Counted', counted?.join(', '), width - 2),
      ...named('Not counted', not?.join(', '), width - 2),
      ...named('Cannot tell', unclear?.join(', '), width - 2),
      ...named('Note', note, width - 2),
    ]),
  ]
}

function practiceLines(
  { who, answer, when, from, to, note, sources }: Practice,
  question: Question,
  standard: Standard,
  width: number,
): readonly Line[] {
  const time = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`].filter(
    (one) => one !== '',
  )
  const words = [answerWords(answer, question), ...(when === undefined ? [] : [when]), ...time].join(', ')
  return [
    ...hanging(['- '], `${who}: ${words}${note === undefined ? '' : `. ${note}`}`, width),
    ...sources.flatMap((one) => citationLines(one, standard, width - 2)).map((line): Line => ['  ', ...line]),
  ]
}

/** A blank line between blocks. */
const joined = (blocks: readonly (readonly Line[])[]): readonly Line[] =>
  blocks.flatMap((block, place) => (place === 0 ? block : [[], ...block]))
