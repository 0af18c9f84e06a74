/** Small joins of words for sentences that people read. */

export const quoted = (text: string): string => `“${text}”`

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[], last: 'and' | 'or' | 'nor' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** With a comma between the thousands, wherever it runs. */
export const numberWords = (number: number): string =>
  // What the platform needs to write numbers takes longer to load than many a file to check.
  Number.isSafeInteger(number)
    ? String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',')
    : number.toLocaleString('en-US')

export const plural = (count: number, one: string, many = severalOf(one)): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`

/** As English makes most plurals: searches, boxes, counties, incidents. */
function severalOf(one: string): string {
  if (/(?:s|x|ch|sh)$/u.test(one)) return `${one}es`
  return /[^aeiou]y$/u.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`
}
