import { type Asked } from './asked-by-name.ts'
import { type ColumnProfile } from './column-profile.ts'
import type { Column } from './columns-in.ts'
import type { Target } from './targets.ts'
import type { WordMeaning } from './word-meaning.ts'
/** What separates the values of a cell that lists several. */
export type Separator = ',' | ';' | '|'
export interface Fit {
  readonly column: Column
  readonly target: Target
  /** From 0 to 1. */
  readonly score: number
  /** From 0 to 1: how much of what the names say they both say. */
  readonly name: number
  /** Of the filled records, how many hold what the field can take; null where anything will do. */
  readonly values: number | null
  readonly separator: Separator | null
  /** Whether the cells list one value for each of several persons or acts: then the same may stand twice. */
  readonly parallel: boolean
  /** What its words mean in the list of the field; null for a field that has none. */
  readonly means: WordMeaning | null
  /** Of a column that speaks of two matters, the words of this one; null where it speaks of one. */
  readonly only: ReadonlySet<string> | null
  /** The code that “yes” says and the one that “no” says, of a column that asks for one; null for any other. */
  readonly asks: Asked | null
  /** From 0 to 1: of what the list knows of the cells, how much is one kind and not several in one. */
  readonly sharp: number
}
/** Words for whom the rows of each table are about, and those of whom the name of the file speaks. */
export interface Roles {
  readonly words: ReadonlyMap<string, ReadonlySet<string>>
  readonly about: ReadonlySet<string>
}
/** Null where the column cannot be this field. */
export declare function fitOf(column: Column, target: Target, roles: Roles): Fit | null
/** Persons have numbers of their own, which are no number of the record. */
export declare const PERSONS: ReadonlySet<string>
export declare function partsOf(profile: ColumnProfile, separator: Separator): ColumnProfile
