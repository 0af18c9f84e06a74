/** The text of a cell reads as its field's type. */

import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { fieldOf } from '../forms/table.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

const WORDS = {
  text: 'text',
  code: 'a code',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date as year-month-day, such as 2024-03-09',
  time: 'a time from 00:00 to 23:59',
} as const

export const ofType = checkKind({
  form: shape('of-type', { field: SnakeId }),
  toExpression: ({ field }) => ({
    op: 'or',
    of: [
      { op: 'not', of: { op: 'present', of: { op: 'raw', name: field } } },
      { op: 'present', of: { op: 'typed', name: field } },
    ],
  }),
  toSentence: ({ field }, setting) => {
    const { type, multiple } = fieldOf(setting.table, field)
    const what =
      multiple === true ? 'values joined by “;”, none empty, repeated or with spaces around it' : WORDS[type]
    return sentence(`${title(field, setting)} is ${what}`)
  },
})
