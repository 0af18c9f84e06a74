export interface Moment {
  readonly date: string | null
  readonly time: string | null
}
export interface DateFormat {
  (text: string): Moment | null
  /** What the format names. */
  readonly holds: 'date' | 'time' | 'both'
}
export declare const DATE_TOKENS: string[]
/** Null for a format that names neither a whole date nor hour and minute. */
export declare function dateFormat(format: string): DateFormat | null
