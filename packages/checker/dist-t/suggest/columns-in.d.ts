/** The columns of a file as they are meant: `force1` to `force8` are one column that stands eight times. */
import { type ColumnProfile } from './column-profile.ts'
import { type MomentFormat } from './moments.ts'
export interface Column {
  readonly profile: ColumnProfile
  readonly words: readonly string[]
  readonly moment: MomentFormat | null
  /** What it asks, where its cells say yes or no; null for any other. */
  readonly question: string | null
  /** The columns of the file that it stands in; several for a column that is repeated. */
  readonly members: readonly string[]
}
export declare function columnsIn(profiles: readonly ColumnProfile[]): readonly Column[]
