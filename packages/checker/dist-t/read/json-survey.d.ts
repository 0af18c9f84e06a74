import type { JsonSource } from './json-source.ts'
import type { Unreadable } from './reading.ts'
export interface JsonTable {
  /** The key that holds it; undefined where the file is one list. */
  readonly list: string | undefined
  readonly columns: readonly string[]
}
export type Surveyed =
  | {
      readonly ok: true
      readonly table: JsonTable
      readonly others: readonly string[]
    }
  | {
      readonly ok: false
      readonly unreadable: Unreadable
    }
/** Columns stand in the order in which they are first met. */
export declare function survey(json: JsonSource, wanted: string | undefined): Promise<Surveyed>
/** A key as it is written, without its quotation marks, as text. */
export declare function keyText(written: string): string
