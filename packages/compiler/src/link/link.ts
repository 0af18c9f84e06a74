/** Joins what was read into one Standard: groups taken in, names resolved, every unresolved name a Problem. */
import type { Problem, Standard } from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'
import { citationProblems } from './citations.ts'
import { listProblems } from './lists.ts'
import { linkRules } from './rules.ts'
import { linkTables } from './tables.ts'
import { termProblems } from './terms.ts'

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
    codeLists: lists.things,
    tables: tables.tables,
    rules: {},
  }
  const rules = linkRules(spec.rules, bare)
  return {
    standard: { ...bare, rules: rules.rules },
    problems: [
      ...[spec.sources, spec.terms, spec.groups, spec.lists, spec.tables, spec.rules].flatMap(
        (docs) => index<{ id: string }>(docs).problems,
      ),
      ...spec.lists.flatMap((doc) => listProblems(doc, lists.things)),
      ...termProblems(spec.terms),
      ...tables.problems,
      ...rules.problems,
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
