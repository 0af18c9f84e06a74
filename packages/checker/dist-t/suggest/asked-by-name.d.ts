/** What a column of yes and no asks by its name: `FriskFlag` asks whether there was a frisk. */
import type { Column } from './columns-in.ts'
import type { Target } from './targets.ts'
export interface Asked {
  readonly yes: string
  /** Null where a “no” leaves open what else there was. */
  readonly no: string | null
}
/** Null where the name is no word of a code. `role` are words for whom the table is about. */
export declare function askedBy(
  { question }: Column,
  { table, means }: Target,
  role: ReadonlySet<string>,
): Asked | null
