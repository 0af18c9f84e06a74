/** A record with what other files lend it behind its own cells; nothing is put side by side before somebody asks. */
import type { Borrowed, SourceRecord } from './dataset.ts'
import type { Place } from './places.ts'
export declare class JoinedRecord implements SourceRecord {
  readonly row: number
  readonly line: number
  readonly byte: number
  readonly own: readonly string[]
  readonly borrowed: readonly Borrowed[]
  readonly lent: readonly (Place | null)[]
  constructor(
    { cells, row, line, byte }: SourceRecord,
    borrowed: readonly Borrowed[],
    lent: readonly (Place | null)[],
  )
  get cells(): readonly string[]
  toJSON(): SourceRecord
}
