/** A Problem: what is wrong with our YAML, a mapping, a statement or the command line. All of them, never the first. */
export interface Problem {
  readonly code: string
  readonly path: string
  /** From 1; 0 where the whole file is meant. */
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint?: string | undefined
}

export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
