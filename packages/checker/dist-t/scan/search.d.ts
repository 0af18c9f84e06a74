/** Finds the next place of each sign in a text, remembering answers, so that every stretch is searched about once. */
/** The first place at or behind `from`, else the length of the text. */
export type Find = (from: number) => number
export interface Search {
  readonly delimiter: Find
  readonly quote: Find
  readonly lineFeed: Find
  readonly carriageReturn: Find
  /** NUL, or a unit that must be decoded. */
  readonly special: Find
}
export declare function createSearch(text: string, delimiter: string, undecoded: RegExp): Search
