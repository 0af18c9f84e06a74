/** An example names only tables, fields that a file holds, and values that a statement gives. */
import { type Example, type Problem, type Standard, writtenFields } from '@police-data/model'
import { problemAt, type Steps } from '../doc.ts'
import type { Spec } from '../read.ts'

export const exampleNameProblems = (standard: Standard, spec: Spec): readonly Problem[] =>
  spec.rules.flatMap((doc) =>
    (['valid', 'invalid'] as const).flatMap((side) =>
      doc.value.examples[side].flatMap((example, place) =>
        unknownNames(example, standard).map(([steps, message]) =>
          problemAt(doc, ['examples', side, place, ...steps], 'example-unknown', message),
        ),
      ),
    ),
  )

function unknownNames(
  { rows = {}, given = {} }: Example,
  { tables, givens }: Standard,
): readonly (readonly [Steps, string])[] {
  const inRows = Object.entries(rows).flatMap(([id, records]): (readonly [Steps, string])[] => {
    const table = tables[id]
    if (table === undefined) return [[['rows', id], `There is no table “${id}”.`]]
    const known = new Set(writtenFields(table).map((field) => field.id))
    return records.flatMap((record, place) =>
      Object.keys(record)
        .filter((name) => !known.has(name))
        .map((name) => [['rows', id, place, name], `A file of ${id} holds no field “${name}”.`] as const),
    )
  })
  const inGiven = Object.keys(given)
    .filter((name) => givens[name] === undefined)
    .map((name) => [['given', name], `standard.yaml does not say that a statement gives “${name}”.`] as const)
  return [...inRows, ...inGiven]
}
