/** A term: what a word of the field means here, in the sense of ISO 704, and how others use it. */
import { type Static, Type } from '@sinclair/typebox'
import { Citation, documented } from './documented.ts'
import { KebabId, Prose } from './ids.ts'

/** How somebody else's definition differs from the one above. */
export const Difference = Type.Object(
  { who: Prose, says: Prose, sources: Type.Array(Citation, { minItems: 1 }) },
  { additionalProperties: false },
)
export type Difference = Static<typeof Difference>

/** One file of `spec/terms/`. */
export const Term = Type.Object(
  {
    id: KebabId,
    ...documented,
    synonyms: Type.Optional(Type.Array(Prose, { description: 'Other words for the same.' })),
    broader: Type.Optional(
      Type.String({
        description: 'The term of which this is a kind, and from which the definition sets it apart.',
      }),
    ),
    see: Type.Optional(Type.Array(KebabId, { description: 'Terms that are often taken for this one.' })),
    differs: Type.Optional(Type.Array(Difference)),
  },
  { additionalProperties: false, description: 'A word of the field and what it means here.' },
)
export type Term = Static<typeof Term>
