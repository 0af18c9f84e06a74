/** Resolves names, and turns one that is not there into a Problem at its place. */
import { type Problem, UnknownName } from '@police-data/model'
import { type Doc, problemAt, type Steps, stepsTo } from '../doc.ts'

/** A name that is not there becomes a Problem at that name. */
export function attempt<T>(
  doc: Doc<unknown>,
  steps: Steps,
  problems: Problem[],
  make: () => T,
): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error
    const part = steps.reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown>)?.[step],
      doc.value,
    )
    problems.push(
      problemAt(doc, [...steps, ...(stepsTo(part, error.unknown) ?? [])], 'name-unknown', error.message),
    )
    return undefined
  }
}
