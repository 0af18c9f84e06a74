import { readPattern } from './text-pattern.js'
/** All of them must hold; of none, every record is taken. */
export function takes(conditions) {
  const tests = conditions.map(({ when, column }) => ({ column, holds: testOf(when) }))
  return (cells) => tests.every(({ column, holds }) => holds((cells[column] ?? '').trim()))
}
function testOf(when) {
  if ('matches' in when) {
    const read = readPattern(when.matches)
    return read.ok ? read.fits : () => false
  }
  if ('filled' in when) return (text) => (text !== '') === when.filled
  const words = new Set(('is' in when ? when.is : when.not).map((word) => word.trim()))
  return (text) => words.has(text) === 'is' in when
}
/** Whether a source row gives at most one of these rows, whatever stands in it. */
export const oneAtMost = (entries) =>
  entries.every((one, at) => entries.slice(at + 1).every((other) => exclude(one, other)))
/** Two conditions on one column exclude each other where every text that fits the one fits not the other. */
const exclude = (one, other) =>
  conditionsOf(one).some((mine) =>
    conditionsOf(other).some(
      (theirs) => mine.column === theirs.column && (noneFits(mine, theirs) || noneFits(theirs, mine)),
    ),
  )
/** Only few texts can be tried; of a form, or of all texts but some, nothing is concluded. */
function noneFits(one, other) {
  const texts = 'is' in one ? one.is : 'filled' in one && !one.filled ? [''] : undefined
  return texts !== undefined && !texts.some((text) => testOf(other)(text.trim()))
}
/** Each with the column that it asks in truth. */
const conditionsOf = ({ when = [], with: stands = {} }) =>
  [when].flat().map((one) => ({ ...one, column: stands[one.column] ?? one.column }))
//# sourceMappingURL=when.js.map
