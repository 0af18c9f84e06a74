/** Plans files by their mapping, and reports everything in the mapping that does not fit the files or the standard. */
import { type Locate, type Mapping, type Problem, type Standard } from '@police-data/model'
import type { Plan } from './plan.ts'
/** A mapping that was read, and where its parts stand in its file. */
export interface MappingFile {
  readonly path: string
  readonly value: Mapping
  readonly locate: Locate
  /** Keys that stand twice in it. */
  readonly twice?: readonly Problem[]
}
/** A file of the data, as far as its header tells. */
export interface HeadedFile {
  readonly path: string
  readonly header: readonly string[]
}
export interface PlannedFile {
  readonly plan: Plan
  /** Which of the files that were given. */
  readonly file: number
  /** The names of its own columns, and behind them those that other files lend it. */
  readonly columns: readonly string[]
}
export type PlannedFiles =
  | {
      readonly ok: true
      readonly files: readonly PlannedFile[]
    }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
    }
/** In the order in which the files have to be read: those that lend columns come before those that borrow. */
export declare function planMapping(
  mapping: MappingFile,
  files: readonly HeadedFile[],
  standard: Standard,
): PlannedFiles
