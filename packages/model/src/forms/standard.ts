/** The Standard: everything `spec/` says, linked, as plain JSON. */
import { type Static, Type } from '@sinclair/typebox'
import { CodeList } from './code-list.ts'
import { Crosswalk, Scheme } from './crosswalk.ts'
import { Source } from './documented.ts'
import { FieldType } from './field.ts'
import { Index, Prose, SnakeId, Version } from './ids.ts'
import { CountingRule, Measure } from './measure.ts'
import { Placeholder } from './placeholder.ts'
import { Question } from './question.ts'
import { Rule } from './rule.ts'
import { Table } from './table.ts'
import { Term } from './term.ts'
import { Universe } from './universe.ts'

const only = { additionalProperties: false }

export const Family = Type.Object(
  { id: SnakeId, title: Prose, definition: Prose, tables: Type.Array(SnakeId, { minItems: 1 }) },
  { ...only, description: 'Tables that belong together.' },
)
export type Family = Static<typeof Family>

/** A value that rules may read and only the statement can give. */
export const Given = Type.Object({ title: Prose, definition: Prose, type: FieldType }, only)
export type Given = Static<typeof Given>

const shape = {
  id: Type.String(),
  title: Prose,
  version: Version,
  definition: Prose,
  families: Type.Array(Family),
  givens: Index(SnakeId, Given),
}

/** The file `spec/standard.yaml`. */
export const StandardSource = Type.Object(shape, {
  ...only,
  description: 'What the standard is called and made of.',
})
export type StandardSource = Static<typeof StandardSource>

export const Standard = Type.Object(
  {
    $comment: Type.Optional(Type.String()),
    ...shape,
    sources: Type.Record(Type.String(), Source),
    terms: Type.Record(Type.String(), Term),
    /** Standards before 0.10.0 have none. */
    placeholders: Type.Optional(Type.Record(Type.String(), Placeholder)),
    codeLists: Index(SnakeId, CodeList),
    tables: Index(SnakeId, Table),
    rules: Type.Record(Type.String(), Rule),
    schemes: Type.Record(Type.String(), Scheme),
    crosswalks: Type.Record(Type.String(), Crosswalk),
    universes: Index(SnakeId, Universe),
    questions: Type.Record(Type.String(), Question),
    measures: Type.Record(Type.String(), Measure),
    countingRules: Type.Record(Type.String(), CountingRule),
  },
  only,
)
export type Standard = Static<typeof Standard>

/** The tables of the standard in its own order, or those of one family. */
export const tablesOf = (standard: Standard, family?: string): readonly Table[] =>
  standard.families
    .filter((one) => family === undefined || one.id === family)
    .flatMap((one) => one.tables)
    .flatMap((id) => standard.tables[id] ?? [])

/** What a rule is, without what it says. */
export type RuleHead = Pick<Rule, 'id' | 'level' | 'table' | 'scope' | 'fields'>

export const headOf = ({ id, level, table, scope, fields }: Rule): RuleHead => ({
  id,
  level,
  ...(table === undefined ? {} : { table }),
  scope,
  fields,
})

/** Rules as they are asked for: every field of every table asks, and nobody asks for all that all of them say. */
export interface GroupedRules {
  /** Of all rules, in the order of the standard. */
  readonly heads: readonly RuleHead[]
  of(table: string): readonly Rule[]
}

/** A Standard is never changed. */
const grouped = new WeakMap<Standard['rules'], GroupedRules>()

/** Says that rules are read table by table: who asks for those of one reads no others. */
export const readByTable = (rules: Standard['rules'], groups: GroupedRules): void =>
  void grouped.set(rules, groups)

function groupsOf(rules: Standard['rules']): GroupedRules {
  const known = grouped.get(rules)
  if (known !== undefined) return known
  const heads = Object.values(rules)
  const byTable = new Map<string | undefined, Rule[]>()
  for (const rule of heads) {
    const known = byTable.get(rule.table) ?? []
    byTable.set(rule.table, known)
    known.push(rule)
  }
  const groups = { heads, of: (table: string) => byTable.get(table) ?? [] }
  grouped.set(rules, groups)
  return groups
}

export const rulesOf = ({ rules }: Standard, table: string): readonly Rule[] => groupsOf(rules).of(table)

export const ruleHeads = ({ rules }: Standard): readonly RuleHead[] => groupsOf(rules).heads
