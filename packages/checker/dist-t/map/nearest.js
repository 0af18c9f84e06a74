/** The one name that was probably meant, or none: a far guess is worse than no guess. */
import { closestMatch } from 'leven'
/** Two letters changed places, or one in three is wrong. Of names that differ in case only, the first. One letter is near any other. */
export function nearest(name, names) {
  const folded = new Map()
  for (const one of names) if (!folded.has(one.toLowerCase())) folded.set(one.toLowerCase(), one)
  const wanted = name.toLowerCase()
  const maxDistance = Math.min(4, Math.ceil(wanted.length / 3))
  const exact = folded.has(wanted) || wanted.length < SHORTEST
  const match = exact ? wanted : closestMatch(wanted, [...folded.keys()], { maxDistance })
  return match === undefined ? undefined : folded.get(match)
}
const SHORTEST = 3
//# sourceMappingURL=nearest.js.map
