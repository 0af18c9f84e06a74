/** The one name that was probably meant, or none: a far guess is worse than no guess. */
import { closestMatch } from 'leven'

export function nearest(name: string, names: readonly string[]): string | undefined {
  const folded = new Map(names.map((one) => [one.toLowerCase(), one]))
  const match = closestMatch(name.toLowerCase(), [...folded.keys()], {
    maxDistance: Math.ceil(name.length / 4),
  })
  return match === undefined ? undefined : folded.get(match)
}
