/** A field of a table: its type, its level, and what its values may be. */
import { type Static, Type } from '@sinclair/typebox'
import { documented } from './documented.ts'
import { Level, Prose, SnakeId } from './ids.ts'

export const FieldType = Type.Union(
  (['text', 'code', 'integer', 'number', 'boolean', 'date', 'time'] as const).map((type) =>
    Type.Literal(type),
  ),
)
export type FieldType = Static<typeof FieldType>

/** Who could be found by it: decides what reports show and what may be published. */
export const Sensitivity = Type.Union(
  (['open', 'quasi', 'identifier', 'restricted'] as const).map((one) => Type.Literal(one)),
)
export type Sensitivity = Static<typeof Sensitivity>

const Bound = Type.Union([Type.Number(), Type.String()])

/** A derived field is computed, never written by an agency. */
export const Derivation = Type.Union([
  Type.Object({ month: SnakeId }, { additionalProperties: false, description: 'The month of a date.' }),
  Type.Object(
    { band: SnakeId },
    { additionalProperties: false, description: 'The code whose `from` and `to` hold a whole number.' },
  ),
  Type.Object(
    { attribute: SnakeId, of: SnakeId },
    { additionalProperties: false, description: 'An attribute of the code in another field.' },
  ),
])
export type Derivation = Static<typeof Derivation>

export const Field = Type.Object(
  {
    id: SnakeId,
    ...documented,
    type: FieldType,
    list: Type.Optional(SnakeId),
    multiple: Type.Optional(Type.Boolean({ description: 'Several values, joined by `;` in CSV.' })),
    level: Level,
    sensitivity: Sensitivity,
    derived: Type.Optional(Derivation),
    unit: Type.Optional(Prose),
    minimum: Type.Optional(Bound),
    maximum: Type.Optional(Bound),
    pattern: Type.Optional(Type.String()),
    aliases: Type.Optional(Type.Array(Prose, { description: 'What agencies write over such a column.' })),
    record: Type.Optional(Prose),
    examples: Type.Array(
      Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Array(Type.String())]),
      {
        minItems: 1,
        description: 'Values as JSON writes them; the first also stands in made-up records.',
      },
    ),
  },
  { additionalProperties: false, description: 'A field of a table.' },
)
export type Field = Static<typeof Field>

/** Fields that several tables share: one file of `spec/fields/`. */
export const FieldGroup = Type.Object(
  { id: SnakeId, title: Prose, definition: Prose, fields: Type.Array(Field) },
  { additionalProperties: false, description: 'Fields that several tables share.' },
)
export type FieldGroup = Static<typeof FieldGroup>
