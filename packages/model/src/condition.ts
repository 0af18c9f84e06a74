/** What an author may write inside `when`, `where` and `assert`. */
import { type Static, Type } from '@sinclair/typebox'
import { SnakeId } from './forms/ids.ts'
import { NonAnswer } from './forms/non-answer.ts'

export const fieldName = (description: string) =>
  Type.String({ pattern: '^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$', description })
export const FieldName = fieldName('A field of this table, or `table.field` for a field of the parent row.')

const only = { additionalProperties: false }

export const Comparand = Type.Union([
  Type.String(),
  Type.Number(),
  Type.Object({ field: FieldName }, only),
  Type.Object({ given: SnakeId }, only),
])
/** A constant (dates and times as text), another field, or a value of the statement. */
export type Comparand = Static<typeof Comparand>

const bounds = {
  equals: Type.Optional(Comparand),
  atLeast: Type.Optional(Comparand),
  atMost: Type.Optional(Comparand),
  above: Type.Optional(Comparand),
  below: Type.Optional(Comparand),
}
const Agreement = Type.Union([
  SnakeId,
  Type.Object(
    { own: SnakeId, theirs: SnakeId },
    { ...only, description: 'A link between families, whose fields have two names.' },
  ),
])
/** A field that both rows have, or the two that have to agree. */
export type Agreement = Static<typeof Agreement>

const Agreements = Type.Optional(Type.Array(Agreement, { minItems: 1 }))
const Codes = Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })])

export const Condition = Type.Recursive(
  (self) =>
    Type.Union([
      Type.Object({ field: FieldName, is: Type.Union([Codes, Type.Number(), Type.Boolean()]) }, only),
      Type.Object({ field: FieldName, includes: Codes }, only),
      Type.Object({ field: FieldName, present: Type.Boolean() }, only),
      Type.Object({ field: FieldName, answered: Type.Boolean() }, only),
      Type.Object({ field: FieldName, said: NonAnswer }, only),
      Type.Object({ field: FieldName, matches: Type.String() }, only),
      Type.Object({ field: FieldName, ...bounds }, { ...only, minProperties: 2 }),
      Type.Object(
        { text: SnakeId, matches: Type.String() },
        { ...only, description: 'The text of the cell, before it is read.' },
      ),
      Type.Object(
        {
          count: Type.Object(
            {
              table: SnakeId,
              by: Agreements,
              where: Type.Optional(self),
            },
            only,
          ),
          ...bounds,
        },
        { ...only, minProperties: 2 },
      ),
      Type.Object(
        {
          some: Type.Object({ table: SnakeId, by: Agreements, where: self }, only),
        },
        { ...only, description: 'Of the rows that refer to this one, the condition holds of one at least.' },
      ),
      Type.Object(
        { all: Type.Array(self) },
        { ...only, description: 'Of nothing, it holds: the whole of what there is.' },
      ),
      Type.Object({ any: Type.Array(self, { minItems: 1 }) }, only),
      Type.Object({ not: self }, only),
    ]),
  { $id: 'Condition' },
)

export type Bounds = { readonly [K in keyof typeof bounds]?: Comparand | undefined }

/** Rows of `table` that agree with this row on `by`; without `by`, those that refer to this row. */
export type Counted = {
  readonly table: string
  readonly by?: readonly Agreement[] | undefined
  readonly where?: Condition | undefined
}

export type Condition =
  | { readonly field: string; readonly is: string | number | boolean | readonly string[] }
  | { readonly field: string; readonly includes: string | readonly string[] }
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly answered: boolean }
  | { readonly field: string; readonly said: NonAnswer }
  | { readonly field: string; readonly matches: string }
  | ({ readonly field: string } & Bounds)
  | { readonly text: string; readonly matches: string }
  | ({ readonly count: Counted } & Bounds)
  | { readonly some: Counted & { readonly where: Condition } }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
