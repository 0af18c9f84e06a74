/** What a made-up file of the benchmark is: its columns, its rows, and how `pds` is told to check it. */
import type { Chance } from '../chance.ts'

export interface Shape {
  /** As it stands on the command line. */
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  /** The arguments of `pds check`, after the file. */
  readonly options: readonly string[]
  /** Makes what the options name. */
  prepare?(): Promise<void>
  /** Finds the number in a row that is its own, so that it can be given another: one group, of digits. */
  readonly number: RegExp
  /** Rows one after the other, the first with index 0; the same ones for the same chance. */
  rows(chance: Chance): (index: number) => readonly string[]
}

/** One row in a hundred carries a planted fault. */
export const FAULTY = 0.01
