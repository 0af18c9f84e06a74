/** A record with what other files lend it behind its own cells; nothing is put side by side before somebody asks. */
import type { Borrowed, SourceRecord } from './dataset.ts'
import type { Place } from './places.ts'

export class JoinedRecord implements SourceRecord {
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
  ) {
    this.row = row
    this.line = line
    this.byte = byte
    this.own = cells
    this.borrowed = borrowed
    this.lent = lent
  }

  get cells(): readonly string[] {
    const [first] = this.borrowed
    const all = Array.from({ length: first?.at ?? this.own.length }, (_, at) => this.own[at] ?? '')
    for (const { width, cells } of this.borrowed)
      for (let at = 0; at < width; at += 1) all.push(cells?.[at] ?? '')
    return all
  }

  toJSON(): SourceRecord {
    const { cells, row, line, byte, lent } = this
    return { cells, row, line, byte, lent }
  }
}
