/** What stands in a cell where a system or a person had nothing to write: of each kind its texts, and what a text field makes of them. */
import { type Static, Type } from '@sinclair/typebox'
import { Citation } from './documented.ts'
import { KebabId, Level, Prose, prose, Version } from './ids.ts'
import { Fix } from './rule.ts'

/** Every text field without a pattern of its own refuses these texts, by a rule that is called after the kind. */
export const Placeholder = Type.Object(
  {
    id: KebabId,
    phrase: prose('What such a text is, within a sentence: “an error of a spreadsheet”.'),
    definition: Prose,
    sources: Type.Array(Citation, { minItems: 1 }),
    since: Version,
    level: Level,
    texts: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      uniqueItems: true,
      description: 'As they stand in the cell, sign by sign.',
    }),
    fix: Fix,
  },
  {
    additionalProperties: false,
    description: 'Texts that stand for no value, and are not among the five words for that.',
  },
)
export type Placeholder = Static<typeof Placeholder>
