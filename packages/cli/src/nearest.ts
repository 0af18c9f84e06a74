/** The ids most like one that is not there. */
import leven from 'leven'

/** At most three, the nearest first; of the last part a third of the letters may differ, or the rest may be missing. */
export function nearest(wanted: string, known: Iterable<string>): readonly string[] {
  const asked = wanted.toLowerCase()
  const allowed = Math.max(1, Math.floor(lastPart(asked).length / 3))
  const found: { id: string; distance: number }[] = []
  for (const id of new Set(known)) {
    const distance = distanceOf(asked, id, allowed)
    if (distance <= allowed) found.push({ id, distance })
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id)
}

/** Also against the last part alone: `frce_type` is near `force_actions.force_type`. */
function distanceOf(asked: string, id: string, allowed: number): number {
  const lower = id.toLowerCase()
  const limit = { maxDistance: allowed + 1 }
  if (asked.length >= 4 && lower.startsWith(asked)) return 1
  return Math.min(
    leven(asked, lower, limit),
    asked.includes('.') ? Number.POSITIVE_INFINITY : leven(asked, lastPart(lower), limit),
  )
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1)
