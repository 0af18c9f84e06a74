/** One row of the file, cut into cells. */
import type { Address, FlawKind } from './flaw.ts'
export interface ScannedRecord extends Omit<Address, 'column'> {
  /**
   * Text without its quotes, nothing trimmed; none at all in a blank line. A long cell may share memory with the
   * block it was cut from: copy it (`detach`) before keeping it beyond the batch.
   */
  readonly cells: readonly string[]
  /** The flaw because of which the cells are not what the writer meant. */
  readonly broken?: FlawKind
}
/** The same text in memory of its own: engines let a substring hold on to all of what it was cut from. */
export declare function detach(text: string): string
