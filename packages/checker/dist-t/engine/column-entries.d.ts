/** The judged values of one column, in the machine's memory: it counts, and what it counted is taken from it here. */
import type { Alphabet } from './alphabet.ts'
import type { ColumnJudge, Verdict } from './column-judge.ts'
import type { ColumnReading } from './column-reading.ts'
import type { Machine } from './machine.ts'
export interface ColumnEntries {
  /** A value that the machine does not know; the number of its entry. */
  judge(at: number, length: number): number
  judgeKind(entry: number, at: number, length: number): void
  broken(entry: number, row: number): void
  /** Gives all that was counted since the last time. */
  take(give: Give): void
}
/** So many rows hold a value; of one that breaks a rule of its own field, these are the first. */
export type Give = (verdict: Verdict, rows: number, first: readonly number[]) => void
export declare function columnEntries(
  machine: Machine,
  descriptor: number,
  reading: ColumnReading,
  { textOf }: Pick<Alphabet, 'textOf'>,
  judge: ColumnJudge,
  give: Give,
): ColumnEntries
