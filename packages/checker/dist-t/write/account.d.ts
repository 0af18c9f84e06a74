/** An account of what became of everything: records, columns and words; nothing is lost between them. */
import { type RecordAccount, type Relation, type Standard } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { type Fate } from '../map/plan.ts'
/** Rows of a coded field by what they hold; together they are all rows of the table. */
export interface WordAccount {
  readonly table: string
  readonly field: string
  readonly rows: number
  /** A code, by how well it fits; `written` where the file has the code itself. */
  readonly codes: Readonly<Record<Relation | 'written', number>>
  /** The code `other`, with the agency's words beside it. */
  readonly other: number
  readonly said: number
  readonly empty: number
  /** What no word of the mapping and no code fits; it is written as it stands. */
  readonly unmapped: number
}
export interface MapAccount {
  /** What is to be told of the files and the mapping. */
  readonly notes: readonly string[]
  /** Of each file. */
  readonly records: readonly ({
    readonly path: string
  } & RecordAccount)[]
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>
  readonly columns: readonly (Fate & {
    readonly path: string
  })[]
  readonly words: readonly WordAccount[]
  /** Records of the same row that say something else than the first of them. */
  readonly disagreements: number
  /** Records whose lists are not equally long. */
  readonly uneven: number
}
export interface Accountant {
  /** Told of the records of each file as they are read, from 0. */
  read(source: number, records: number): void
  add(dataset: Dataset): void
  /** Told of rows as they are written, which may be long after they were added. */
  wrote(table: string, rows: number): void
  /** Throws where the sums do not agree: then rows were lost. */
  done(): Pick<MapAccount, 'tables' | 'words' | 'disagreements' | 'uneven'> & {
    readonly records: readonly RecordAccount[]
  }
}
export declare function accountant(plan: MergedPlan, { codeLists }: Standard): Accountant
