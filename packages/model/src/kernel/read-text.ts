/** Reads a cell's text as its field's type, strictly: what is not exactly of the type is null. */
import type { Field } from '../forms/field.ts'
import { isNonAnswer } from '../forms/non-answer.ts'
import type { Value } from './cell.ts'

/** Fifteen digits, so that every target reads the same number. */
export const INTEGER = '-?(0|[1-9][0-9]{0,14})'
export const NUMBER = '-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?'

/** A day of the Gregorian calendar between the years 1 and 9999: 31, 30, 28 days, and the 29th of leap years. */
export const DATE = [
  `(${['[1-9][0-9]{3}', '0[1-9][0-9]{2}', '00[1-9][0-9]', '000[1-9]'].join('|')})-`,
  '((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))',
  '|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29',
].join('')
export const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]'

/** Spaces that every target's pattern language names alike. */
export const PADDING = '^[ \\t\\r\\n]|[ \\t\\r\\n]$'
const PADDED = new RegExp(PADDING, 'u')

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u')
const integer = whole(INTEGER)
const number = whole(NUMBER)
const date = whole(DATE)
const time = whole(TIME)

export function readText(field: Pick<Field, 'type' | 'multiple'>, text: string): Value | null {
  if (field.multiple === true) return readList(text)
  switch (field.type) {
    case 'text':
    case 'code':
      return text
    case 'integer':
      return integer.test(text) ? Number(text) : null
    case 'number':
      return number.test(text) ? Number(text) : null
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : null
    case 'date':
      return date.test(text) ? text : null
    case 'time':
      return time.test(text) ? text : null
  }
}

/** Values joined by `;`: none empty, padded, repeated, or a non-answer. */
function readList(text: string): readonly string[] | null {
  const items = text.split(';')
  if (new Set(items).size < items.length) return null
  return items.every((item) => item !== '' && !PADDED.test(item) && !isNonAnswer(item)) ? items : null
}

/** Is this a day of the calendar, written year-month-day? */
export const isDate = (text: string): boolean => date.test(text)
