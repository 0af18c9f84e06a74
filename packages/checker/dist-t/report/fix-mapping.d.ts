/** Puts words into a mapping that a report found missing and is certain of; every other character stays as it is. */
import { type Report } from '@police-data/model'
import type { Companion } from '../check/dataset-input.ts'
/** A word of the agency's, and the code, or the word that the mapping knows, whose meaning it has. */
export interface WordFix {
  readonly table: string
  readonly field: string
  /** The column of the agency's file. */
  readonly column: string
  readonly word: string
  readonly means: string
  /** Findings that it removes. */
  readonly removes: number
}
export interface FixedMapping {
  readonly text: string
  readonly made: readonly WordFix[]
  /** Lines that were put in or changed, with their numbers from 1, in order. */
  readonly lines: readonly {
    readonly line: number
    readonly text: string
    readonly added: boolean
  }[]
}
/** What is certain enough to be made without asking anybody, and whose word the report shows. */
export declare const wordFixes: (report: Report) => readonly WordFix[]
/** How many are as certain, and hidden in the report. */
export declare const hiddenFixes: (report: Report) => number
/** A mapping that cannot be read stays as it is. */
export declare function fixMapping(mapping: Companion, fixes: readonly WordFix[]): FixedMapping
