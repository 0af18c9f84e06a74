import type { CsvFormat } from '../scan/cells.ts'
import type { Newline } from '../scan/text.ts'
import type { Alphabet } from './alphabet.ts'
import type { CheckPlan } from './check-plan.ts'
import type { ColumnReading } from './column-reading.ts'
import type { Machine } from './machine.ts'
/** Where the host finds what the machine wrote. */
export interface Places {
  readonly columnTable: number
  readonly cells: number
  readonly faultCounts: number
  readonly markSlots: number
  readonly keyRooms: number
  readonly keyTotals: number
}
export interface Format {
  readonly delimiter: number
  /** Whether lines end with CR and LF. */
  readonly paired: boolean
  /** A longer record is read by the host, which knows what to say of it. */
  readonly longest: number
  /** Whether every byte is a character, and whether it is a guess which. */
  readonly bytewise: boolean
  readonly guessed: boolean
}
export declare const formatFor: (
  { delimiter, limits, guessed }: CsvFormat,
  newline: Newline,
  { bytewise }: Pick<Alphabet, 'bytewise'>,
) => Format
/** What the machine is told of a plan. */
type Asked = Pick<CheckPlan, 'columns' | 'faults' | 'marks' | 'unique'>
export declare function setUp(
  machine: Machine,
  plan: Asked,
  readings: readonly ColumnReading[],
  format: Format,
): Places
export declare function setFormat(
  { run }: Machine,
  { delimiter, paired, longest, bytewise, guessed }: Format,
): void
