/** The fields that a column may be, with every way in which their names are written. */
import type { Field, Standard, Table } from '@police-data/model'
import { type Letters } from './letters.ts'
import { type WordMeaning } from './word-meaning.ts'
export interface Target {
  readonly table: Table
  readonly field: Field
  readonly names: readonly (readonly string[])[]
  /** Whether it names the record, so that a column called “id” may be it. */
  readonly identifies: boolean
  /** Whether a cell may list several: values of the field, or rows of the table. */
  readonly lists: boolean
  /** Null for a field that has no code list. */
  readonly means: WordMeaning | null
  /** Lists of others whose values are letters. */
  readonly letters: readonly Letters[]
  /** Whether an earlier table of persons has the field too. */
  readonly elsewhere: boolean
  /** Codes of its list that stand for several others. */
  readonly wide: ReadonlySet<string>
}
/** What words mean in each list; many fields share one. */
export type Meanings = Map<string, WordMeaning>
export declare function targetsOf(
  tables: readonly Table[],
  { codeLists, crosswalks }: Standard,
  meanings: Meanings,
): readonly Target[]
/** Tables of persons of whom the name of the file speaks: “complaints-accused”, but not “officer-involved shootings”. */
export declare function personsIn(
  file: string,
  tables: readonly Table[],
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string>
/** Words for whom a row of a table is about: “Subject”, “Officer”. */
export declare const rolesOf: (tables: readonly Table[]) => ReadonlyMap<string, ReadonlySet<string>>
