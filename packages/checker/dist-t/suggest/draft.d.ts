/** A draft of a mapping: what each column seems to be, why, how sure that is, and what is left for a person. */
import type { Family, Field, FieldMapping, Mapping, Table } from '@police-data/model'
/** `sure`: name and values agree; `likely`: one of them is strong; `look`: weak, a person should look. */
export type Confidence = 'sure' | 'likely' | 'look'
/** A value that nobody can map without knowing the agency. */
export interface OpenWord {
  readonly word: string
  readonly records: number
  /** Codes that it may mean; empty where the standard does not know the word. */
  readonly among: readonly string[]
}
export interface DraftField {
  readonly table: Table
  readonly field: Field
  /** The columns of the file it is taken from. */
  readonly columns: readonly string[]
  readonly mapping: FieldMapping
  readonly confidence: Confidence
  /** In plain words. */
  readonly reasons: readonly string[]
  readonly open: readonly OpenWord[]
  /** Values that stand in too few records to be written down. */
  readonly rare: number
}
export interface DraftTable {
  readonly table: Table
  readonly fields: readonly DraftField[]
}
export interface Draft {
  readonly family: Family
  readonly mapping: Mapping
  readonly tables: readonly DraftTable[]
  /** Columns that no field takes, each with the reason. */
  readonly dropped: Readonly<Record<string, string>>
  /** What a person should know of the file as a whole. */
  readonly notes: readonly string[]
}
