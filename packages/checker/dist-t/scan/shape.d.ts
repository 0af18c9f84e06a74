/** Compares records with the header: too few cells, too many, none filled. */
import { type Address, FlawLog, type FlawTally } from './flaw.ts'
import type { ScannedRecord } from './record.ts'
/** Give it every row behind the header in order, then `end` it. */
export declare class ShapeCheck {
  #private
  constructor(columns: number, flaws: FlawLog, samplesPerKind: number)
  /** False for a blank line, which is no record. */
  check({ cells, row, line, byte, broken }: ScannedRecord): boolean
  /** Takes note of blank lines one behind the other, of so many bytes each. */
  passBlank({ row, line, byte }: Address, count: number, bytes: number): void
  /** Takes note of records that are as the header wants them and were read by another. */
  passRegular(): void
  /** Whether there was a record that is not blank. */
  get anyRecord(): boolean
  /** Of a part of a file: the blank rows at its end, of which it is not known whether a record follows. */
  get blanksAtEnd(): FlawTally
  end(): void
}
