import { type TableFormat } from './table-format.ts'
export declare const ndjson: TableFormat
