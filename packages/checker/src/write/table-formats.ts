/** Every form in which tables can be written. To add one: its file, and its line here. */
import { csv } from './csv.ts'
import { ndjson } from './ndjson.ts'
import { parquet } from './parquet.ts'
import type { TableFormat } from './table-format.ts'

export const TABLE_FORMATS: readonly TableFormat[] = [csv, ndjson, parquet]
