/** Makes text safe to print: what a reader cannot see, or what could move the cursor, is written as `\u{…}`. */

/** Controls, bidi and zero-width characters, line separators, lone surrogates, tags. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Escaping twice is the same as once. */
export const visible = (text: string): string => text.replace(UNSEEN, escapeOf)

const escapeOf = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`

/** In characters as a reader counts them, after escaping. */
export const widthOf = (text: string): number => [...visible(text)].length

/** At most `width` characters after escaping; what is cut away leaves an ellipsis. */
export function cut(text: string, width: number): string {
  // Far more than any width, so that a cell of megabytes is not escaped whole.
  const chars = [...visible(text.slice(0, width * 4))]
  const whole = chars.length <= width && text.length <= width * 4
  return whole ? chars.join('') : `${chars.slice(0, Math.max(width - 1, 0)).join('')}…`
}
