/** The five things a cell can say instead of an answer. */
import { type Static, Type } from '@sinclair/typebox'

export const NonAnswer = Type.Union(
  [
    Type.Literal('not_recorded', { description: 'The agency does not record this.' }),
    Type.Literal('unknown', { description: 'Asked, and not known.' }),
    Type.Literal('not_applicable', { description: 'The question does not apply to this record.' }),
    Type.Literal('withheld', { description: 'Recorded, and not published.' }),
    Type.Literal('pending', { description: 'To be answered later.' }),
  ],
  { description: 'What a cell says instead of an answer.' },
)
export type NonAnswer = Static<typeof NonAnswer>

export const NON_ANSWERS: readonly NonAnswer[] = NonAnswer.anyOf.map((one) => one.const)

const known: ReadonlySet<string> = new Set(NON_ANSWERS)

export const isNonAnswer = (text: string): text is NonAnswer => known.has(text)
