/** Collects what had to be repaired while a file is read, in the words of a report: counts in full, the first places. */
import type { Damage } from './reading.ts'

type Place = Damage['places'][number]
export interface DamageLog {
  add(what: string, place: Place): void
  done(): readonly Damage[]
}
export declare function damageLog(): DamageLog
