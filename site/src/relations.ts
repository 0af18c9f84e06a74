/** What points to what, read backwards: which fields use a list, which questions show a measure. */
import { type Expression, nodesOf, type Standard } from '@police-data/model'

/** Ids by id; a thing to which nothing points has no entry. */
export type Backward = ReadonlyMap<string, readonly string[]>

export interface Relations {
  /** Fields as `table.field`, by code list. */
  readonly fieldsOfList: Backward
  /** Written rules, by table and by `table.field`. */
  readonly rulesOfTable: Backward
  readonly rulesOfField: Backward
  readonly crosswalksOfList: Backward
  /** Questions, by field (`table.field`), by facet value or code that the region names, and by measure or counting rule. */
  readonly questionsOfField: Backward
  readonly questionsOfCode: Backward
  readonly questionsOfMeasure: Backward
  readonly measuresOfTable: Backward
  /** Terms that name this one. */
  readonly termsOfTerm: Backward
}

export function relationsOf(standard: Standard): Relations {
  const { tables, rules, crosswalks, questions, measures, countingRules, terms } = standard
  const fields = Object.values(tables).flatMap((table) =>
    Object.values(table.fields).map((field) => ({ table, field, id: `${table.id}.${field.id}` })),
  )
  const written = Object.values(rules).filter(({ origin }) => origin === 'written')
  const asked = Object.values(questions)
  return {
    fieldsOfList: backward(fields, ({ field, id }) => [[field.list ?? '', id]]),
    rulesOfTable: backward(written, ({ table = '', id }) => [[table, id]]),
    rulesOfField: backward(written, (rule) => rule.fields.map((name) => [`${rule.table}.${name}`, rule.id])),
    crosswalksOfList: backward(Object.values(crosswalks), ({ list, id }) => [[list, id]]),
    questionsOfField: backward(asked, ({ record, id }) => record.fields.map((field) => [field, id])),
    questionsOfCode: backward(asked, ({ region, family, id }) =>
      region === undefined ? [] : codesOf(region.expression).map((code) => [`${family} ${code}`, id]),
    ),
    questionsOfMeasure: backward(asked, ({ vignettes, id }) =>
      unique(
        vignettes.flatMap(({ verdicts }) => [...(verdicts?.counted ?? []), ...(verdicts?.not ?? [])]),
      ).map((one) => [one, id]),
    ),
    measuresOfTable: backward(
      [...Object.values(measures), ...Object.values(countingRules)],
      ({ unit, id }) => [[unit, id]],
    ),
    termsOfTerm: backward(Object.values(terms), ({ id, see = [], broader }) =>
      [...see, ...(broader === undefined ? [] : [broader])].map((other) => [other, id]),
    ),
  }
}

/** Codes that a condition names, whichever way it asks. */
const codesOf = (expression: Expression): readonly string[] =>
  unique(
    [...nodesOf(expression)].flatMap((node) => (node.op === 'in' || node.op === 'includes' ? node.yes : [])),
  )

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)]

function backward<Thing>(
  things: readonly Thing[],
  pairs: (thing: Thing) => readonly (readonly [string, string])[],
): Backward {
  const map = new Map<string, string[]>()
  for (const [to, from] of things.flatMap(pairs)) {
    const before = map.get(to) ?? []
    if (!before.includes(from)) map.set(to, [...before, from])
  }
  return map
}
