/** A JSON record as cells: every value in the text that a CSV cell would have. */
import { isList, isNumberText, isObject } from './json-text.js'
export const TWICE = 'The record gives a field twice; the first was kept'
export const NO_NUMBER = 'NaN and Infinity are no numbers; the word was kept as text'
export const IN_LIST = 'A value of a list holds a semicolon, which separates values; it was kept'
export const NESTED = 'A list holds records; they were kept as JSON text'
export const HALF = 'Half a character stands in a text (a lone surrogate); it was replaced by �'
export function cellsOf(record) {
  const cells = new Map()
  const flaws = []
  const put = (column, value) => {
    if (isObject(value)) {
      for (const [key, one] of value.members) put(`${column}.${key}`, one)
      return
    }
    const flaw = (what) => void flaws.push({ column, what })
    const text = textOf(value, flaw)
    if (cells.has(column)) flaw(TWICE)
    else cells.set(column, text)
  }
  for (const [key, value] of record.members) put(key, value)
  return { cells, flaws }
}
/** Nothing is the same as an empty text. */
function textOf(value, flaw) {
  if (value === null) return ''
  if (typeof value === 'string') return whole(value, flaw)
  if (typeof value === 'boolean') return String(value)
  if (isNumberText(value)) {
    if (/[NI]/u.test(value.number)) flaw(NO_NUMBER)
    return value.number
  }
  if (!isList(value)) return ''
  if (value.some((item) => isList(item) || isObject(item))) {
    // Of plain pairs, as in the corners of a shape, the text says it all.
    if (value.some(isObject)) flaw(NESTED)
    return jsonOf(value)
  }
  const items = value.map((item) => textOf(item, flaw))
  if (items.some((item) => item.includes(';'))) flaw(IN_LIST)
  return items.join(';')
}
function whole(text, flaw) {
  if (!/[\ud800-\udfff]/u.test(text)) return text
  flaw(HALF)
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd')
}
/** The value again as JSON, its numbers as they were. */
function jsonOf(value) {
  if (isNumberText(value)) return value.number
  if (isList(value)) return `[${value.map(jsonOf).join(',')}]`
  if (isObject(value))
    return `{${value.members.map(([key, one]) => `${JSON.stringify(key)}:${jsonOf(one)}`).join(',')}}`
  return JSON.stringify(value)
}
//# sourceMappingURL=json-cells.js.map
