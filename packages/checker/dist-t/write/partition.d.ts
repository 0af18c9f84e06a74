/** Which records have to be looked at together: those that may give the same row, or share numbers within it. */
import type { SourceRecord } from '../map/dataset.ts'
import type { Plan } from '../map/plan.ts'
/** A record, and which of the files it is of. */
export interface Numbered {
  readonly source: number
  readonly record: SourceRecord
}
/**
 * `keyed`: records with the same key belong together. `apart`: each record stands alone, so any part of the file will
 * do. `whole`: nobody can tell, so all records belong together.
 */
export type Partition =
  | {
      readonly kind: 'keyed'
      keyOf(one: Numbered): string
    }
  | {
      readonly kind: 'apart'
    }
  | {
      readonly kind: 'whole'
    }
export declare function partitionOf(plans: readonly Plan[]): Partition
