import type { Column } from './columns-in.ts'
export interface Unit {
  /** The column that names the incident; null where none does. */
  readonly id: Column | null
  /** Each record has a number of its own. */
  readonly single: boolean
  /** In plain words. */
  readonly says: string
}
export declare function unitOf(id: Column | null, what: string, sample: readonly (readonly string[])[]): Unit
/** Incidents in which each of several stands beside each of several others, so that who did what to whom is lost. */
export declare function crossProducts(
  id: Column,
  one: readonly Column[],
  other: readonly Column[],
  sample: readonly (readonly string[])[],
): number
