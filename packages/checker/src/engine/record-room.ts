/** Where a batch of records stands in memory: the numbers of their cells, column by column, and behind them where each stands. */
import type { NumberedRecords } from '../map/dataset.ts'
import { RECORDS, STAND } from './layout.ts'

export type RecordRoom = Pick<NumberedRecords, 'numbers' | 'whereabouts' | 'bytes'>

export const roomBytes = (columns: number): number => RECORDS * (4 * columns + STAND)

export function roomAt(memory: ArrayBufferLike, at: number, columns: number): RecordRoom {
  const stands = at + RECORDS * 4 * columns
  return {
    numbers: new Int32Array(memory, at, RECORDS * columns),
    whereabouts: new Int32Array(memory, stands, (RECORDS * STAND) / 4),
    bytes: new Float64Array(memory, stands, (RECORDS * STAND) / 8),
  }
}
