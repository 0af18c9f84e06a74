/** A question names answers, fields, tables, measures and counting rules that are there. */
import { answersOf, type Problem, type QuestionSource, type Standard } from '@police-data/model'
import { type Doc, problemAt, type Steps } from '../doc.ts'
import type { Spec } from '../read.ts'

export function questionProblems(spec: Spec, standard: Standard): readonly Problem[] {
  const counted = new Map(
    [...spec.measures, ...spec.countingRules].map(({ value }) => [value.id, value.family] as const),
  )
  return spec.questions.flatMap((doc) => [
    ...answerProblems(doc),
    ...recordProblems(doc, standard),
    ...vignetteProblems(doc, standard, counted),
  ])
}

function answerProblems(doc: Doc<QuestionSource>): readonly Problem[] {
  const { region, choices, answer, practice } = doc.value
  const known = answersOf(doc.value)
  const given: readonly (readonly [Steps, string])[] = [
    [['answer', 'is'], answer.is],
    ...practice.map((one, place) => [['practice', place, 'answer'], one.answer] as const),
  ]
  const wrong = given
    .filter(([, one]) => !known.includes(one))
    .map(([steps, one]) =>
      problemAt(doc, steps, 'answer-unknown', `“${one}” is no answer of this question: ${known.join(', ')}.`),
    )
  const conditions = [
    { steps: ['answer'], is: answer.is, when: answer.when },
    ...practice.map((one, place) => ({ steps: ['practice', place], is: one.answer, when: one.when })),
  ].flatMap(({ steps, is, when }) =>
    (is === 'conditional') === (when !== undefined)
      ? []
      : [problemAt(doc, steps, 'answer-condition', 'A conditional answer says when, and no other does.')],
  )
  const neither =
    region === undefined && choices === undefined
      ? [problemAt(doc, ['id'], 'question-empty', 'A question has a region, or choices.')]
      : []
  return [...wrong, ...conditions, ...neither]
}

function recordProblems(doc: Doc<QuestionSource>, { tables }: Standard): readonly Problem[] {
  return doc.value.record.fields.flatMap((name, place) => {
    const [table = '', field = ''] = name.split('.')
    if (tables[table]?.fields[field] !== undefined) return []
    return [problemAt(doc, ['record', 'fields', place], 'field-unknown', `There is no field “${name}”.`)]
  })
}

function vignetteProblems(
  doc: Doc<QuestionSource>,
  { tables }: Standard,
  counted: ReadonlyMap<string, string>,
): readonly Problem[] {
  return doc.value.vignettes.flatMap(({ rows, verdicts = {} }, place) => [
    ...Object.entries(rows).flatMap(([table, records]) =>
      tables[table] === undefined
        ? [
            problemAt(
              doc,
              ['vignettes', place, 'rows', table],
              'table-unknown',
              `There is no table “${table}”.`,
            ),
          ]
        : records.flatMap((record, row) =>
            Object.keys(record)
              .filter((name) => tables[table]?.fields[name] === undefined)
              .map((name) =>
                problemAt(
                  doc,
                  ['vignettes', place, 'rows', table, row, name],
                  'field-unknown',
                  `The table ${table} has no field “${name}”.`,
                ),
              ),
          ),
    ),
    ...(['counted', 'not', 'unclear'] as const).flatMap((side) =>
      (verdicts[side] ?? []).flatMap((id, step) =>
        counted.has(id)
          ? []
          : [
              problemAt(
                doc,
                ['vignettes', place, 'verdicts', side, step],
                'measure-unknown',
                `There is no measure or counting rule “${id}”.`,
              ),
            ],
      ),
    ),
  ])
}
