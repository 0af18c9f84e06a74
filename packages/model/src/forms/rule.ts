/** A rule: what must be so, why, how to mend it, and examples that say where it bites. */
import { type Static, Type } from '@sinclair/typebox'
import { Check } from '../checks/index.ts'
import { Expression } from '../kernel/expression.ts'
import type { Scope } from '../kernel/scope.ts'
import { documented } from './documented.ts'
import { Index, Level, Prose, RuleId, SnakeId } from './ids.ts'
import { Mapping } from './mapping.ts'

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String())])

/** A row as JSON writes it. */
export const JsonRecord = Index(SnakeId, Scalar)
export type JsonRecord = Static<typeof JsonRecord>

/**
 * Rows show only what matters: the rest of each is filled from a made-up valid row, and a table that is not named has
 * that row alone. A rule about the source takes a file instead, with a mapping where it needs one.
 */
export const Example = Type.Object(
  {
    note: Prose,
    rows: Type.Optional(Index(SnakeId, Type.Array(JsonRecord))),
    file: Type.Optional(Type.String()),
    encoding: Type.Optional(
      Type.Literal('windows-1252', {
        description: 'How the bytes of the file are written; UTF-8 if not said.',
      }),
    ),
    mapping: Type.Optional(Type.Unsafe<Mapping>(Mapping)),
    given: Type.Optional(Index(SnakeId, Type.Union([Type.String(), Type.Number()]))),
  },
  { additionalProperties: false },
)
export type Example = Static<typeof Example>

export const Examples = Type.Object(
  { valid: Type.Array(Example), invalid: Type.Array(Example) },
  { additionalProperties: false },
)
export type Examples = Static<typeof Examples>

export const Fix = Type.Object(
  {
    where: Type.Union([
      Type.Literal('once', {
        description: 'In the mapping, the export or the system: one change mends every row.',
      }),
      Type.Literal('record', { description: 'In each record.' }),
    ]),
    how: Prose,
  },
  { additionalProperties: false },
)
export type Fix = Static<typeof Fix>

const shape = {
  id: RuleId,
  ...documented,
  table: Type.Optional(SnakeId),
  level: Level,
  check: Check,
  message: Prose,
  rationale: Prose,
  fix: Fix,
  examples: Examples,
}

/** One file of `spec/rules/<table>/`. */
export const RuleSource = Type.Object(shape, { additionalProperties: false, description: 'A rule.' })
export type RuleSource = Static<typeof RuleSource>

export const Rule = Type.Object(
  {
    ...shape,
    origin: Type.Union([Type.Literal('derived'), Type.Literal('written')]),
    scope: Type.Unsafe<Scope>(
      Type.Union((['cell', 'row', 'table', 'source'] as const).map((one) => Type.Literal(one))),
    ),
    fields: Type.Array(SnakeId, {
      description: 'The fields of the row that the rule reads, the one it is about first.',
    }),
    sentence: Prose,
    expression: Type.Union([Type.Unsafe<Expression>(Expression), Type.Null()]),
  },
  { additionalProperties: false },
)
export type Rule = Static<typeof Rule>
