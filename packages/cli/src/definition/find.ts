/** Finds what an id means: one thing of the standard, or all that have the name. */
import type {
  Code,
  CodeList,
  CountingRule,
  Crosswalk,
  Family,
  Field,
  Measure,
  Question,
  Rule,
  Scheme,
  Source,
  Standard,
  Table,
  Term,
} from '@police-data/model'
import { plain } from './plain.ts'

export type Defined =
  | { readonly kind: 'rule'; readonly id: string; readonly rule: Rule }
  | { readonly kind: 'term'; readonly id: string; readonly term: Term }
  | { readonly kind: 'question'; readonly id: string; readonly question: Question }
  | { readonly kind: 'measure'; readonly id: string; readonly measure: Measure }
  | { readonly kind: 'counting rule'; readonly id: string; readonly countingRule: CountingRule }
  | { readonly kind: 'crosswalk'; readonly id: string; readonly crosswalk: Crosswalk }
  | { readonly kind: 'scheme'; readonly id: string; readonly scheme: Scheme }
  | { readonly kind: 'family'; readonly id: string; readonly family: Family }
  | { readonly kind: 'table'; readonly id: string; readonly table: Table }
  | { readonly kind: 'code list'; readonly id: string; readonly list: CodeList }
  | { readonly kind: 'field'; readonly id: string; readonly table: Table; readonly field: Field }
  | { readonly kind: 'code'; readonly id: string; readonly list: CodeList; readonly code: Code }
  | { readonly kind: 'source'; readonly id: string; readonly source: Source }

export type Kind = Defined['kind']

/** Everything that can be explained, each by its full id, in the order in which a short name is understood. */
export function* definedIn(standard: Standard): Generator<Defined> {
  const { rules, terms, families, tables, codeLists, sources } = standard
  const { questions, measures, countingRules, crosswalks, schemes } = standard
  for (const [id, rule] of Object.entries(rules)) yield { kind: 'rule', id, rule }
  for (const family of families) yield { kind: 'family', id: family.id, family }
  for (const [id, term] of Object.entries(terms)) yield { kind: 'term', id, term }
  for (const [id, question] of Object.entries(questions)) yield { kind: 'question', id, question }
  for (const [id, measure] of Object.entries(measures)) yield { kind: 'measure', id, measure }
  for (const [id, countingRule] of Object.entries(countingRules))
    yield { kind: 'counting rule', id, countingRule }
  for (const [id, table] of Object.entries(tables)) yield { kind: 'table', id, table }
  for (const [id, list] of Object.entries(codeLists)) yield { kind: 'code list', id, list }
  for (const table of Object.values(tables)) {
    for (const [id, field] of Object.entries(table.fields))
      yield { kind: 'field', id: `${table.id}.${id}`, table, field }
  }
  for (const list of Object.values(codeLists)) {
    for (const [id, code] of Object.entries(list.codes))
      yield { kind: 'code', id: `${list.id}.${id}`, list, code }
  }
  for (const [id, crosswalk] of Object.entries(crosswalks)) yield { kind: 'crosswalk', id, crosswalk }
  for (const [id, scheme] of Object.entries(schemes)) yield { kind: 'scheme', id, scheme }
  for (const [id, source] of Object.entries(sources)) yield { kind: 'source', id, source }
}

/** What is explained together when several things have one name; with more of them the reader has to choose. */
const TOGETHER = 4

export type Found =
  | { readonly found: 'some'; readonly defined: readonly Defined[]; readonly others: readonly Defined[] }
  | { readonly found: 'too-many'; readonly all: readonly Defined[] }
  | { readonly found: 'none' }

/**
 * Everything with this full id; else the fields or codes with this short name, fields first, if they are few; else the
 * terms that go by this name: `not_recorded`. What else is called so are the others. A kind may stand before the id:
 * `measure physical-force`.
 */
export function find(standard: Standard, asked: string): Found {
  const everything = [...definedIn(standard)]
  const kind = everything.find((one) => asked.startsWith(`${one.kind} `))?.kind
  const id = kind === undefined ? asked : asked.slice(kind.length + 1)
  const all = kind === undefined ? everything : everything.filter((one) => one.kind === kind)
  const full = all.filter((one) => one.id === id)
  const short = all.filter(
    (one) => one.id !== id && (one.kind === 'field' || one.kind === 'code') && one.id.endsWith(`.${id}`),
  )
  if (full.length > 0) return { found: 'some', defined: full, others: short }
  const [nearest] = short
  if (nearest === undefined) {
    const named = all.filter((one) => one.kind === 'term' && goesBy(one.term, id))
    return named.length > 0 ? { found: 'some', defined: named, others: [] } : { found: 'none' }
  }
  const alike = short.filter((one) => one.kind === nearest.kind)
  return alike.length <= TOGETHER
    ? { found: 'some', defined: alike, others: short.filter((one) => one.kind !== nearest.kind) }
    : { found: 'too-many', all: short }
}

/** By its title or a synonym, however it is written. */
const goesBy = ({ title, synonyms = [] }: Term, name: string): boolean =>
  [title, ...synonyms].some((one) => plain(one) === plain(name))
