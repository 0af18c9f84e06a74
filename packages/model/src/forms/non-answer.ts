/** The five things a cell can say instead of an answer. */
import { Type } from '@sinclair/typebox'

const MEANINGS = {
  not_recorded: 'The agency does not record this.',
  unknown: 'Asked, and not known.',
  not_applicable: 'The question does not apply to this record.',
  withheld: 'Recorded, and not published.',
  pending: 'To be answered later.',
} as const
export type NonAnswer = keyof typeof MEANINGS

export const NON_ANSWERS = Object.keys(MEANINGS) as readonly NonAnswer[]

/** One of them, and what is said by it where it stands. */
export const nonAnswer = (description: string) =>
  Type.Union(
    NON_ANSWERS.map((one) => Type.Literal(one, { description: MEANINGS[one] })),
    { description },
  )

export const NonAnswer = nonAnswer('What a cell says instead of an answer.')

const known: ReadonlySet<string> = new Set(NON_ANSWERS)

export const isNonAnswer = (text: string): text is NonAnswer => known.has(text)
