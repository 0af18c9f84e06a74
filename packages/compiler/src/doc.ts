/** One file of `spec/`, read, and how to complain about a part of it. */
import type { Locate, Problem } from '@police-data/model'

export interface Doc<T> {
  readonly path: string
  readonly value: T
  readonly locate: Locate
}

export type Steps = readonly (string | number)[]

export function problemAt(
  doc: Doc<unknown>,
  steps: Steps,
  code: string,
  message: string,
  hint?: string,
): Problem {
  return { code, path: doc.path, ...doc.locate(steps), message, ...(hint === undefined ? {} : { hint }) }
}

/** Where in a value a text stands, first come; for pointing at one name inside a check. */
export function stepsTo(value: unknown, text: string): Steps | undefined {
  if (value === text) return []
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key
    const rest = key === text ? [] : stepsTo(inner, text)
    if (rest !== undefined) return [step, ...rest]
  }
  return undefined
}
