/** What can change in each kind of thing, and what such a change asks for. */
import {
  type Code,
  type CodeList,
  type CountingRule,
  type Crosswalk,
  type Facet,
  type Field,
  type Level,
  type Measure,
  type Question,
  type Rule,
  type Standard,
  type Table,
  tablesOf,
  type Universe,
} from '@police-data/model'
import type { Bump } from './bump.ts'

/** One kind of thing, by id, with what each change of it asks for. */
export interface Kind {
  readonly name: string
  things(standard: Standard): Readonly<Record<string, unknown>>
  added(thing: unknown): Bump
  removed: Bump
  /** Where the thing changed; whatever no aspect names is words, and asks for a patch. */
  changed(before: unknown, after: unknown): Bump
}

type Part<T> = (thing: T) => unknown

interface Aspects<T> {
  readonly name: string
  things(standard: Standard): Readonly<Record<string, T>>
  readonly added?: (thing: T) => Bump
  readonly removed?: Bump
  /** What no conforming dataset or tool survives a change of. */
  readonly breaking?: readonly Part<T>[]
  /** What a change of those asks for, where it is not always a major step. */
  readonly weight?: (after: T) => Bump
  /** What is new to know, and breaks nothing. */
  readonly noted?: readonly Part<T>[]
  readonly level?: (thing: T) => Level
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function kind<T>({
  name,
  things,
  added,
  removed,
  breaking = [],
  weight,
  noted = [],
  level,
}: Aspects<T>): Kind {
  return {
    name,
    things,
    added: (thing) => added?.(thing as T) ?? 'minor',
    removed: removed ?? 'major',
    changed: (before, after) => {
      const [a, b] = [before as T, after as T]
      if (level !== undefined && raised(level(a), level(b))) return 'major'
      if (breaking.some((part) => !same(part(a), part(b)))) return weight?.(b) ?? 'major'
      if (level !== undefined && level(a) !== level(b)) return 'minor'
      if (noted.some((part) => !same(part(a), part(b)))) return 'minor'
      return same(a, b) ? 'none' : 'patch'
    },
  }
}

const LEVELS: readonly Level[] = ['may', 'should', 'must']
const raised = (before: Level, after: Level): boolean => LEVELS.indexOf(after) > LEVELS.indexOf(before)

/** The parts of a larger thing, each by its full id. */
const within = <T, P>(
  things: Readonly<Record<string, T>>,
  parts: (thing: T) => Readonly<Record<string, P>>,
): Readonly<Record<string, P>> =>
  Object.fromEntries(
    Object.entries(things).flatMap(([id, thing]) =>
      Object.entries(parts(thing)).map(([part, one]) => [`${id}.${part}`, one] as const),
    ),
  )

const without =
  <T extends object>(...names: readonly (keyof T)[]) =>
  (thing: T): T =>
    Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name as keyof T))) as T

const each = <T, R>(
  things: Readonly<Record<string, T>>,
  make: (thing: T) => R,
): Readonly<Record<string, R>> =>
  Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, make(thing)]))

const asWritten = (facet: Facet): unknown =>
  'field' in facet ? facet : { ...facet, values: each(facet.values, without<Valued>('expression')) }

type Valued = Extract<Facet, { readonly values: unknown }>['values'][string]

const counted = {
  breaking: [
    ({ unit }: Measure | CountingRule) => unit,
    ({ region }: Measure | CountingRule) => region.condition,
  ],
}

export const KINDS: readonly Kind[] = [
  kind<Table>({
    name: 'table',
    things: (standard) =>
      Object.fromEntries(tablesOf(standard).map((table) => [table.id, { ...table, fields: {} }])),
    breaking: [({ key }) => key, ({ references }) => references, ({ family }) => family],
  }),
  kind<Field>({
    name: 'field',
    things: ({ tables }) => within(tables, ({ fields }) => fields),
    breaking: [
      ({ type }) => type,
      ({ list }) => list,
      ({ multiple }) => multiple,
      ({ derived }) => derived,
      ({ unit, minimum, maximum, pattern }) => [unit, minimum, maximum, pattern],
    ],
    noted: [({ sensitivity }) => sensitivity, ({ deprecated }) => deprecated],
    level: ({ level }) => level,
  }),
  kind<CodeList>({
    name: 'code list',
    things: ({ codeLists }) => each(codeLists, (list) => ({ ...list, codes: {} })),
    breaking: [({ open }) => (open ? 'open' : 'closed')],
  }),
  kind<Code>({
    name: 'code',
    things: ({ codeLists }) => within(codeLists, ({ codes }) => codes),
    breaking: [({ of }) => of, ({ attributes }) => attributes],
    noted: [({ deprecated }) => deprecated, ({ aliases }) => aliases, ({ ambiguous }) => ambiguous],
  }),
  kind<Rule>({
    name: 'rule',
    // What follows from a field or a list is judged there; what a condition says is as its author wrote it.
    things: ({ rules }) => each(rules, without<Rule>('examples', 'expression', 'sentence')),
    added: ({ level }) => (level === 'must' ? 'major' : 'minor'),
    removed: 'minor',
    breaking: [({ origin, check }) => (origin === 'written' ? check : null)],
    weight: ({ level }) => (level === 'must' ? 'major' : 'minor'),
    level: ({ level }) => level,
  }),
  kind<Omit<Universe, 'facets'> & { readonly facets: unknown }>({
    name: 'universe',
    things: ({ universes }) =>
      each(universes, ({ facets, ...rest }) => ({ ...rest, facets: facets.map(asWritten) })),
    breaking: [({ facets }) => facets, ({ impossible }) => impossible, ({ view }) => view],
  }),
  kind<Question>({
    name: 'question',
    things: ({ questions }) => each(questions, without<Question>('vignettes')),
    added: ({ required }) => (required ? 'major' : 'minor'),
    breaking: [
      ({ region }) => region?.condition,
      ({ choices }) => (choices === undefined ? undefined : Object.keys(choices)),
      ({ answer }) => answer.is,
      ({ required }) => required,
    ],
    noted: [({ practice }) => practice],
  }),
  kind<Measure>({
    name: 'measure',
    things: ({ measures }) => measures,
    breaking: [
      ...counted.breaking,
      ({ of }) => of?.condition,
      ({ statistic }) => statistic,
      ({ date }) => date,
    ],
    noted: [({ by }) => by],
  }),
  kind<CountingRule>({
    name: 'counting rule',
    things: ({ countingRules }) => countingRules,
    breaking: [...counted.breaking],
    noted: [({ from, to }) => [from, to], ({ lost }) => lost],
  }),
  kind<Crosswalk>({
    name: 'crosswalk',
    things: ({ crosswalks }) => crosswalks,
    breaking: [({ list }) => list, ({ scheme }) => scheme],
    noted: [({ rows }) => rows.map(({ code, theirs, relation }) => [code, theirs, relation])],
  }),
  kind({ name: 'scheme', things: ({ schemes }) => schemes }),
  kind({ name: 'term', things: ({ terms }) => terms }),
  kind({ name: 'source', things: ({ sources }) => sources, added: () => 'patch', removed: 'patch' }),
  kind({
    name: 'family',
    things: ({ families }) => Object.fromEntries(families.map((one) => [one.id, one])),
    breaking: [],
    noted: [({ tables }) => tables],
  }),
  kind({ name: 'given', things: ({ givens }) => givens, breaking: [({ type }) => type] }),
]
