import type { TableFormat } from './table-format.ts'
export declare const TABLE_FORMATS: readonly TableFormat[]
