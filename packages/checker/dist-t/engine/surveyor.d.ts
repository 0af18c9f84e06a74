/** One machine, set up by a plan: it reads parts of a file, and tells what it counted in all of them. */
import type { Standard } from '@police-data/model'
import type { GzipDamage } from '../scan/gzip.ts'
import type { Plan as ScanPlan } from '../scan/pass.ts'
import type { TextSource } from '../scan/source.ts'
import type { Newline } from '../scan/text.ts'
import type { Alphabet } from './alphabet.ts'
import type { CheckPlan } from './check-plan.ts'
import { type Verdict } from './column-judge.ts'
import type { ColumnReading } from './column-reading.ts'
import { type KeyPieces, type Spill } from './key-store.ts'
import { type Matching } from './matching.ts'
import { type PartRead } from './part-pass.ts'
import { type Part } from './parts.ts'
/** How often a rule is broken, in which rows first, and what stands in the first of them. */
export interface FaultCount {
  count: number
  rows: number[]
  /** The cells of the row `rows[0]`. */
  cells: readonly string[]
}
/** What was counted in the parts that one machine read. Rows are rows in parts. */
export interface Counted {
  /** By rule. */
  readonly faults: ReadonlyMap<string, FaultCount>
  /** How often each combination of marks was found. */
  readonly marks: ReadonlyMap<bigint, number>
  /** `YYYY-MM`, by the column whose dates they are of. */
  readonly months: ReadonlyMap<number, ReadonlySet<string>>
  readonly keys: KeyPieces
}
/** So many rows hold this value in this column; of one that breaks a rule of its field, these are the first. */
export type TakeValue = (column: number, verdict: Verdict, rows: number, first: readonly number[]) => void
export interface SurveyInput {
  readonly plan: CheckPlan
  readonly standard: Standard
  /** One for each column. */
  readonly readings: readonly ColumnReading[]
  readonly scan: ScanPlan
  readonly source: TextSource
  readonly damage: () => GzipDamage | undefined
  readonly newline: Newline
  readonly alphabet: Alphabet
  /** Told now and then: there are at least so many findings so far. */
  readonly onRows: (rows: number, findings: number) => void
  /** Where keys are put that memory has no room for. */
  readonly spill?: Spill | undefined
  readonly onValue: TakeValue
}
export interface Surveyor {
  /** One part after the other, and in rising order. */
  read(part: Part): Promise<PartRead>
  /** Once all are read. */
  counted(): Counted
  /** Of keys, also of those that others noted. */
  readonly matching: Matching
}
/** Null where the platform has no machine. */
export declare function surveyor(input: SurveyInput): Surveyor | null
