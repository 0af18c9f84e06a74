/** Where each thing stands on the site: one place for all addresses, so that they can be frozen. */

export const links = {
  index: (section: string): string => `${section}/index.html`,
  table: (id: string): string => `tables/${id}.html`,
  field: (table: string, id: string): string => `fields/${table}.${id}.html`,
  codeList: (id: string): string => `codelists/${id}.html`,
  code: (list: string, id: string): string => `codelists/${list}.html#${anchor(id)}`,
  term: (id: string): string => `terms/${id}.html`,
  question: (id: string): string => `questions/${id}.html`,
  measure: (id: string): string => `measures/${id}.html`,
  countingRule: (id: string): string => `counting-rules/${id}.html`,
  rule: (id: string): string => `rules/${id}.html`,
  crosswalk: (id: string): string => `crosswalks/${id}.html`,
  decision: (name: string): string => `decisions/${name}.html`,
  source: (id: string): string => `sources.html#${id}`,
}

/** An id that begins with a digit is no name that a style sheet can select, so all get a letter before. */
export const anchor = (id: string): string => `code-${id}`

/** From one page to another, without a leading slash: the site works from a folder too. */
export function relative(from: string, to: string): string {
  const depth = from.split('/').length - 1
  return `${'../'.repeat(depth)}${to}`
}
