/** The takings of one contribution from a batch: the records that it takes, or parts of them, each once. */
import type { NumberedCells } from './record-batch.ts'
export declare class Takings implements NumberedCells {
  length: number
  numbers: Int32Array
  starts: Int32Array
  /** Of which record of the batch each is. */
  records: Int32Array
  /** The place of each among all that the table is given. */
  places: Int32Array
  /** The cells of what is added next stand among these numbers. */
  begin(numbers: Int32Array): void
  add(start: number, record: number, place: number): void
  /** Cells that stand nowhere yet. */
  addCells(cells: Int32Array, record: number, place: number): void
}
/** The same numbers where there is room at this place, else with more behind them. */
export declare function withRoom(numbers: Int32Array, place: number): Int32Array
