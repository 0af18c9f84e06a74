/** What one word of an agency becomes, and how near that comes to what the word says. */
import { type Static, Type } from '@sinclair/typebox'
import { CodeId, codeId, prose } from './ids.ts'
import { nonAnswer } from './non-answer.ts'

const only = { additionalProperties: false }

export const Note = prose('Why it was mapped so, for whoever reads the mapping.')

/**
 * SKOS, read from the agency's word to our code. `broad`: our code is wider than the word, detail is lost.
 * `narrow`: our code is narrower than the word, so some records are overstated: an aggregate is better.
 */
export const Relation = Type.Union(
  [
    Type.Literal('exact', { description: 'Your word and the code mean the same.' }),
    Type.Literal('close', { description: 'They mean nearly the same.' }),
    Type.Literal('broad', { description: 'The code is wider than your word, so detail is lost.' }),
    Type.Literal('narrow', { description: 'The code is narrower, so some records are overstated.' }),
    Type.Literal('related', { description: 'They only have to do with each other.' }),
  ],
  { description: 'How near the standard comes to what your file says.' },
)
export type Relation = Static<typeof Relation>

/** What one of the agency's words becomes: a code, several, or a non-answer. */
export const wordMapping = (description: string) =>
  Type.Union(
    [
      Type.String({ description: 'A code, and the relation is exact.' }),
      Type.Object(
        {
          code: codeId('One code. A code alone, without a group, is exact.'),
          relation: Relation,
          note: Type.Optional(Note),
        },
        only,
      ),
      Type.Object(
        {
          codes: Type.Array(CodeId, {
            minItems: 2,
            description: 'Several codes at once, for a field that holds several.',
            examples: [['white', 'hispanic_latino']],
          }),
          relation: Relation,
          note: Type.Optional(Note),
        },
        only,
      ),
      Type.Object(
        {
          said: nonAnswer('The word is no answer, and says this instead.'),
          note: Type.Optional(Note),
        },
        only,
      ),
    ],
    {
      title: 'A word',
      description,
      examples: [{ code: 'other', relation: 'broad', note: 'Which one it was is lost.' }],
    },
  )
export const WordMapping = wordMapping(
  'Under words, after your word: the code it becomes. Where a code alone does not do, a group of these keys.',
)
export type WordMapping = Static<typeof WordMapping>
