import { type ColumnProfile } from './column-profile.ts'
export interface MomentFormat {
  readonly format: string
  readonly holds: 'date' | 'time' | 'both'
  /** Of the filled records, how many are written so. */
  readonly share: number
  /** Set where values of both orders would do: no day is after the 12th. */
  readonly unsure: boolean
}
/** Null where the values are no dates and no times. American order stands first where nothing decides. */
export declare function momentFormat(profile: ColumnProfile): MomentFormat | null
