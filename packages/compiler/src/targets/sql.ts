/** Makes SQL: one tagged template that quotes by itself, so that no text of ours or theirs is ever read as SQL. */

export interface Sql {
  readonly sql: string
}

type Part = Sql | string | number | boolean | null | readonly string[]

/** Text, numbers and lists become literals; only what this module made is taken as SQL. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Part[]): Sql {
  return raw(strings.reduce((all, text, place) => all + literal(parts[place - 1] ?? null) + text))
}

const raw = (text: string): Sql => ({ sql: text })

function literal(part: Part): string {
  if (part === null) return 'NULL'
  if (typeof part === 'string') return quote(part, "'")
  if (typeof part === 'number') return String(part)
  if (typeof part === 'boolean') return part ? 'TRUE' : 'FALSE'
  if ('sql' in part) return part.sql
  return `[${part.map((one) => quote(one, "'")).join(', ')}]`
}

/** SQL text cannot hold the character U+0000, whatever is done to it. */
function quote(text: string, mark: string): string {
  if (text.includes('\u0000')) throw new Error('SQL cannot hold the character U+0000')
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`
}

/** A name: `name("a", "b")` is `"a"."b"`. */
export const name = (...steps: readonly string[]): Sql => raw(steps.map((step) => quote(step, '"')).join('.'))

export const join = (parts: readonly Sql[], separator: string): Sql =>
  raw(parts.map((part) => part.sql).join(separator))

/** `(a, b, c)` of texts. */
export const tuple = (texts: readonly string[]): Sql =>
  raw(`(${texts.map((text) => quote(text, "'")).join(', ')})`)

/** A type or keyword of the dialect, written in our own code. */
export const word = (text: 'BIGINT' | 'DOUBLE' | 'DATE' | 'VARCHAR' | 'BOOLEAN'): Sql => raw(text)
