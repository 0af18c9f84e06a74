/** A table: what one row is, what names a row, and its fields. */
import { type Static, Type } from '@sinclair/typebox'
import { documented } from './documented.ts'
import { Field } from './field.ts'
import { Index, Level, Prose, SnakeId } from './ids.ts'

export const Reference = Type.Object(
  { fields: Type.Array(SnakeId, { minItems: 1 }), table: SnakeId },
  {
    additionalProperties: false,
    description: 'These fields name a row of that table, in the order of its key.',
  },
)
export type Reference = Static<typeof Reference>

const shape = {
  id: SnakeId,
  ...documented,
  record: Type.String({
    pattern: '^[a-z]+( [a-z]+)*$',
    description: 'What one row is called, in the singular.',
  }),
  grain: Prose,
  aliases: Type.Optional(
    Type.Array(Prose, { description: 'Words for what a row is, as they stand in names of columns.' }),
  ),
  key: Type.Array(SnakeId, { minItems: 1 }),
  references: Type.Optional(Type.Array(Reference)),
}

/** Takes the fields of a group, with other levels where this table asks more or less. */
export const GroupUse = Type.Object(
  {
    group: SnakeId,
    only: Type.Optional(Type.Array(SnakeId)),
    levels: Type.Optional(Index(SnakeId, Level)),
  },
  { additionalProperties: false },
)
export type GroupUse = Static<typeof GroupUse>

/** One file of `spec/tables/`. */
export const TableSource = Type.Object(
  { ...shape, fields: Type.Array(Type.Union([Field, GroupUse])) },
  { additionalProperties: false, description: 'A table.' },
)
export type TableSource = Static<typeof TableSource>

export const Table = Type.Object(
  { ...shape, family: SnakeId, fields: Index(SnakeId, Field) },
  { additionalProperties: false },
)
export type Table = Static<typeof Table>

/** Forgives nothing: a field that a linked Standard lacks is a bug, not a finding. */
export function fieldOf(table: Table, name: string): Field {
  const field = table.fields[name]
  if (field === undefined) throw new Error(`The table ${table.id} has no field ${name}`)
  return field
}

/** The fields a file holds, without those that are computed. */
export const writtenFields = (table: Table): readonly Field[] =>
  Object.values(table.fields).filter((field) => field.derived === undefined)
