/** Collects what had to be repaired while a file is read, in the words of a report: counts in full, the first places. */
import type { Damage } from './reading.ts'

type Place = Damage['places'][number]

export interface DamageLog {
  add(what: string, place: Place): void
  done(): readonly Damage[]
}

const SAMPLES = 50

export function damageLog(): DamageLog {
  const kinds = new Map<string, { count: number; places: Place[] }>()
  return {
    add: (what, place) => {
      const known = kinds.get(what) ?? { count: 0, places: [] }
      kinds.set(what, known)
      known.count += 1
      if (known.places.length < SAMPLES) known.places.push(place)
    },
    done: () => [...kinds].map(([what, { count, places }]) => ({ what, count, places })),
  }
}
