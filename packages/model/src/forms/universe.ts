/** A universe: everything that can happen in a family, told apart by a few facets; what questions and measures speak of. */
import { type Static, Type } from '@sinclair/typebox'
import { Condition, FieldName } from '../condition.ts'
import { Expression } from '../kernel/expression.ts'
import { documented } from './documented.ts'
import { CodeId, Index, Prose, SnakeId } from './ids.ts'

const only = { additionalProperties: false }
const value = {
  title: Prose,
  definition: Type.Optional(Prose),
  when: Type.Optional(Type.Unsafe<Condition>(Condition)),
}

const facet = { id: SnakeId, title: Prose, definition: Prose }

/** The codes of a coded field as they are; aggregates stay what they are, “one of these”. */
const FieldFacet = Type.Object({ ...facet, field: FieldName }, only)

const values = {
  minProperties: 2,
  description:
    'The first value whose `when` holds; the last may have none and is the rest. Where an earlier one cannot be told, none can.',
}

const ValuedFacetSource = Type.Object(
  { ...facet, values: Index(CodeId, Type.Object(value, only), values) },
  only,
)

const ValuedFacet = Type.Object(
  {
    ...facet,
    values: Index(
      CodeId,
      Type.Object({ ...value, expression: Type.Optional(Type.Unsafe<Expression>(Expression)) }, only),
      values,
    ),
  },
  only,
)

/** A way in which acts differ, as far as any definition in use tells them apart. */
export const Facet = Type.Union([FieldFacet, ValuedFacet])
export type Facet = Static<typeof Facet>

/** Rows of several tables side by side: each row of `from`, with the rows of each further table that belong to it. */
export const View = Type.Object(
  { id: SnakeId, from: SnakeId, with: Type.Optional(Type.Array(SnakeId)) },
  { ...only, description: 'A table of `with` refers to an earlier one or is referred to by it.' },
)
export type View = Static<typeof View>

export const Impossible = Type.Object(
  { title: Prose, when: Type.Unsafe<Condition>(Condition) },
  { ...only, description: 'No act is like this.' },
)

const shape = {
  id: SnakeId,
  ...documented,
  view: View,
  impossible: Type.Optional(Type.Array(Impossible)),
}

/** One file of `spec/universe/`, called after its family. */
export const UniverseSource = Type.Object(
  { ...shape, facets: Type.Array(Type.Union([FieldFacet, ValuedFacetSource]), { minItems: 1 }) },
  { ...only, description: 'What can happen in a family.' },
)
export type UniverseSource = Static<typeof UniverseSource>

export const Universe = Type.Object(
  {
    ...shape,
    facets: Type.Array(Facet),
    size: Type.Integer({ minimum: 1, description: 'How many kinds of act the facets tell apart.' }),
  },
  only,
)
export type Universe = Static<typeof Universe>
