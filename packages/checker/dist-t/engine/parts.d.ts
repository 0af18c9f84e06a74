/** Where a file is cut so that several threads can read it: behind a line end that seems to end a record. */
import type { TextSource } from '../scan/source.ts'
export interface Part {
  readonly nth: number
  /** Bytes. The last part goes on to wherever the file ends. */
  readonly from: number
  readonly to: number
}
export declare const isFirst: ({ nth }: Part) => boolean
export declare const isLast: ({ to }: Part) => boolean
export declare const wholeFrom: (from: number) => Part
export interface Cut {
  readonly source: TextSource
  readonly start: number
  /** Of one part. */
  readonly bytes: number
  readonly delimiter: number
  readonly columns: number
}
/**
 * A guess: the line end may stand in quotes. Whoever reads the part before it finds out, as that part then ends inside
 * a record.
 */
export declare function partsOf({ source, start, bytes, delimiter, columns }: Cut): Promise<readonly Part[]>
