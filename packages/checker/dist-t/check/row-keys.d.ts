import type { Dataset } from '../map/dataset.ts'
/** The key of a row of which a part is no answer: such a row agrees with none. */
export declare const NO_KEY = -1
export declare class RowKeys {
  #private
  constructor(tables: Dataset['tables'])
  /** By row; keys of as many fields are compared. */
  of(table: string, fields: readonly string[]): Int32Array
  /** Every key of so many fields that was made lies below. */
  size(fields: number): number
}
