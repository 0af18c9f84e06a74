/** Measures rest on questions that must be answered, and those are not too many. */
import {
  type Atom,
  atomsOf,
  evaluate,
  facetSetting,
  NOWHERE,
  type Problem,
  type Row,
  regionExpression,
  type Standard,
  type Universe,
} from '@police-data/model'
import { problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'

/** As many as a records manager answers in an hour. */
const MOST_REQUIRED = 25

export function countingProblems(standard: Standard, spec: Spec): readonly Problem[] {
  return [...uncovered(standard, spec), ...tooMany(spec)]
}

/** A measure is as good as the questions that say what is recorded of it. */
function uncovered(standard: Standard, spec: Spec): readonly Problem[] {
  const open = new Map<string, readonly Atom[]>()
  return spec.measures.flatMap((doc) => {
    const measure = standard.measures[doc.value.id]
    const universe = standard.universes[doc.value.family]
    if (measure === undefined || universe === undefined) return []
    const atoms = open.get(universe.id) ?? unasked(universe, standard)
    open.set(universe.id, atoms)
    const inside = evaluate<Row>(measure.region.expression)
    const missing = atoms.filter((atom) => inside(atom, NOWHERE) === true)
    const [first] = missing
    if (first === undefined) return []
    const message = `No required question asks whether this is recorded: ${inWords(first, universe, standard)} (${missing.length} kinds of act in all).`
    return [problemAt(doc, ['region'], 'measure-unasked', message)]
  })
}

/** The atoms that no required question covers. */
function unasked(universe: Universe, standard: Standard): readonly Atom[] {
  const regions = Object.values(standard.questions)
    .filter(({ family, required }) => family === universe.id && required)
    .flatMap(({ region }) => (region === undefined ? [] : [evaluate<Row>(region.expression)]))
  return atomsIn(universe, standard).filter((atom) => !regions.some((judge) => judge(atom, NOWHERE) === true))
}

export function atomsIn(universe: Universe, standard: Standard): readonly Atom[] {
  const setting = facetSetting(universe, standard)
  const impossible = (universe.impossible ?? []).map(({ when }) => regionExpression(when, setting))
  return atomsOf(setting, impossible, Number.POSITIVE_INFINITY) ?? []
}

function inWords({ values }: Atom, universe: Universe, standard: Standard): string {
  const { table, lists } = facetSetting(universe, standard)
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `${table.fields[name]?.title}: ${lists[table.fields[name]?.list ?? '']?.codes[value]?.title}`,
    )
    .join('; ')
}

function tooMany(spec: Spec): readonly Problem[] {
  const counts = new Map<string, number>()
  return spec.questions.flatMap((doc) => {
    const { family, required } = doc.value
    if (!required) return []
    const count = (counts.get(family) ?? 0) + 1
    counts.set(family, count)
    const message = `The family ${family} has ${MOST_REQUIRED} required questions already.`
    return count > MOST_REQUIRED ? [problemAt(doc, ['required'], 'questions-many', message)] : []
  })
}
