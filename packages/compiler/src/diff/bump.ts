/** Semantic versions, and the smallest step between two of them that a change asks for. */

/** What users of the standard must do: nothing, read again, take note of more, or change their data or tools. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major']

export const largest = (bumps: Iterable<Bump>): Bump =>
  ORDER[Math.max(0, ...[...bumps].map((one) => ORDER.indexOf(one)))] ?? 'none'

export const atLeast = (given: Bump, asked: Bump): boolean => ORDER.indexOf(given) >= ORDER.indexOf(asked)

/** Before 1.0.0 nothing is promised to stay: what would be a major step is a minor one. */
export const stepFrom = (version: string, bump: Bump): Bump =>
  bump === 'major' && version.startsWith('0.') ? 'minor' : bump

/** Which step leads from one version to the other; `none` also where the second is not the later one. */
export function stepBetween(before: string, after: string): Bump {
  const [from, to] = [before.split('.').map(Number), after.split('.').map(Number)]
  const place = from.findIndex((one, at) => one !== to[at])
  if (place < 0 || (to[place] ?? 0) < (from[place] ?? 0)) return 'none'
  return (['major', 'minor', 'patch'] as const)[place] ?? 'none'
}
