/** How a part of a mapping is complained about: where it stands, what is wrong, and what may have been meant. */
import { nearest } from './nearest.ts'

export type Steps = readonly (string | number)[]
export type Complain = (steps: Steps, code: string, message: string, hint?: string) => void

export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name, names)
  return near === undefined ? undefined : `Did you mean “${near}”?`
}
