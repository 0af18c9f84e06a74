/** JSON for stdout: two spaces, a final newline, and nothing in it that a terminal would act on. */

/** But for the end of a line, which every line of ours has. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** JSON.stringify leaves C1 controls and bidi marks as they are; as `\uXXXX` they are the same data. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSEEN, escapeOf)}\n`

const escapeOf = (char: string): string =>
  Array.from(
    { length: char.length },
    (_, place) => `\\u${char.charCodeAt(place).toString(16).padStart(4, '0')}`,
  ).join('')
