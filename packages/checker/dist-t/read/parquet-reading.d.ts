/** Reads a Parquet file in portions of rows; a damaged row group is passed over, and said. */
import { type AsyncBuffer } from 'hyparquet'
import type { Limits } from '../scan/limits.ts'
import type { Opened } from './reading.ts'
export declare function readParquet(file: AsyncBuffer, limits: Limits): Promise<Opened>
