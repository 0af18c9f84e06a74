/** Numbers the texts of a file, each column for itself: a police file has few distinct values. */
import { NumberList } from '../numbers/number-list.ts'
import type { SourceRecord } from './dataset.ts'
export declare class Lexicon {
  #private
  /** Of what is lent, only these columns are read. */
  constructor(lookedAt: Iterable<number>)
  /** One for each cell, and 0 behind the last; they are good until the next record. */
  numbersOf(record: Pick<SourceRecord, 'cells' | 'own' | 'borrowed'>): Int32Array
  numberOf(text: string, column: number): number
  /** Gives a text that is new the next number of its column; nobody asks for the number of one that is not. */
  add(text: string, column: number): void
  /** How many texts of a column have numbers; the empty one has one from the start. */
  sizeOf(column: number): number
  textOf(column: number, number: number): string
  /** By the number of a text, the stored cell that was last made of it: another table’s is likely the same. */
  twins(column: number): NumberList
}
