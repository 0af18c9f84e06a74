/** Every form in which tables can be written. To add one: its file, and its line here. */
import { csv } from './csv.js'
import { ndjson } from './ndjson.js'
import { parquet } from './parquet.js'
export const TABLE_FORMATS = [csv, ndjson, parquet]
//# sourceMappingURL=table-formats.js.map
