/** Files that are no table whatever their name says, known by their first bytes. */
/** What the file is, in words that follow "this is", and what to do with it. */
export interface Disguise {
  readonly is: string
  readonly hint: string
}
/** Undefined where nothing speaks against a table. `head` is the start of the file, inflated if it was gzip. */
export declare function seeThrough(head: Uint8Array): Disguise | undefined
