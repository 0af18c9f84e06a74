/** Reads a cell's text as its field's type, strictly: what is not exactly of the type is null. */
import type { Field } from '../forms/field.ts'
import { isNonAnswer } from '../forms/non-answer.ts'
import type { Value } from './cell.ts'

/** Fifteen digits, so that every target reads the same number. */
export const INTEGER = '-?(0|[1-9][0-9]{0,14})'
export const NUMBER = '-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?'
export const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
export const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]'

/** Spaces that every target's pattern language names alike. */
export const PADDING = '^[ \\t\\r\\n]|[ \\t\\r\\n]$'
const PADDED = new RegExp(PADDING, 'u')

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u')
const integer = whole(INTEGER)
const number = whole(NUMBER)
const date = whole(DATE)
const time = whole(TIME)

export function readText(field: Field, text: string): Value | null {
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
      return isDate(text) ? text : null
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

/** A day of the Gregorian calendar between the years 1 and 9999. */
export function isDate(text: string): boolean {
  if (!date.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  if (year < 1 || month < 1 || month > 12) return false
  return day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
