import { csv } from './csv.js'
import { headOf } from './head.js'
import { json } from './json.js'
import { parquet } from './parquet.js'
import { tsv } from './tsv.js'
import { xlsx } from './xlsx.js'

const formats = [csv, tsv, json, xlsx, parquet]
/** How names of tables end, in small letters, without a dot; each may be followed by `.gz`. */
export const tableEndings = formats.flatMap(({ endings }) => endings)
export async function openTable(source, options) {
  const format = await formatOf(source)
  return format.open(source, options)
}
/** By the name; where it says nothing, by the first bytes. A name that lies is a fault of the file, and told. */
export async function formatOf(source) {
  const ending = /\.([^.]+?)(?:\.gz)?$/iu.exec(source.name)?.[1]?.toLowerCase() ?? ''
  const named = formats.find(({ endings }) => endings.includes(ending))
  if (named !== undefined) return named
  const head = await headOf(source)
  return formats.find((one) => one.begins(head)) ?? csv
}
//# sourceMappingURL=index.js.map
