import type { Format } from './reading.ts'
export declare const parquet: Format
