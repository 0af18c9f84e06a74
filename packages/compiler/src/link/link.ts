/** Joins what was read into one Standard: groups taken in, names resolved, every unresolved name a Problem. */
import type { Problem, Standard } from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'
import { citationProblems } from './citations.ts'
import { linkCounting } from './counting.ts'
import { crosswalkProblems } from './crosswalks.ts'
import { listProblems } from './lists.ts'
import { questionProblems } from './questions.ts'
import { linkRules } from './rules.ts'
import { linkTables } from './tables.ts'
import { termProblems } from './terms.ts'
import { linkUniverses } from './universes.ts'

export interface Linked {
  /** Absent only without a readable `standard.yaml`. */
  readonly standard: Standard | undefined
  readonly problems: readonly Problem[]
}

export function link(spec: Spec): Linked {
  const head = spec.standard
  if (head === undefined) {
    return {
      standard: undefined,
      problems: [
        {
          code: 'standard-missing',
          path: 'standard.yaml',
          line: 0,
          column: 0,
          message: 'There is no readable standard.yaml.',
        },
      ],
    }
  }
  const lists = index(spec.lists)
  const tables = linkTables(spec, lists.things)
  const bare: Standard = {
    ...head.value,
    sources: index(spec.sources).things,
    terms: index(spec.terms).things,
    placeholders: index(spec.placeholders).things,
    codeLists: lists.things,
    tables: tables.tables,
    rules: {},
    schemes: index(spec.schemes).things,
    crosswalks: index(spec.crosswalks).things,
    universes: {},
    questions: {},
    measures: {},
    countingRules: {},
  }
  const rules = linkRules(spec.rules, bare)
  const universes = linkUniverses(spec.universes, bare)
  const counting = linkCounting(spec, { ...bare, universes: universes.universes })
  return {
    standard: { ...bare, rules: rules.rules, universes: universes.universes, ...counting.linked },
    problems: [
      ...Object.values({ ...spec, standard: [] }).flatMap((docs) => index<{ id: string }>(docs).problems),
      ...spec.lists.flatMap((doc) => listProblems(doc, lists.things)),
      ...termProblems(spec.terms),
      ...tables.problems,
      ...rules.problems,
      ...universes.problems,
      ...counting.problems,
      ...questionProblems(spec, bare),
      ...crosswalkProblems(spec, bare),
      ...citationProblems(spec),
    ],
  }
}

function index<T extends { readonly id: string }>(docs: readonly Doc<T>[]) {
  const things: Record<string, T> = {}
  const problems: Problem[] = []
  for (const doc of docs) {
    if (things[doc.value.id] !== undefined) {
      problems.push(problemAt(doc, ['id'], 'id-twice', `“${doc.value.id}” is defined in another file too.`))
    }
    things[doc.value.id] = doc.value
  }
  return { things, problems }
}
