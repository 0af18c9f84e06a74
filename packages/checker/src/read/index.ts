/** Every format. To add one: its file here, and its line. */
import type { ByteSource } from '../scan/source.ts'
import { csv } from './csv.ts'
import { headOf } from './head.ts'
import { json } from './json.ts'
import { parquet } from './parquet.ts'
import type { Format, Opened, ReadOptions } from './reading.ts'
import { tsv } from './tsv.ts'
import { xlsx } from './xlsx.ts'

const formats: readonly Format[] = [csv, tsv, json, xlsx, parquet]

/** How names of tables end, in small letters, without a dot; each may be followed by `.gz`. */
export const tableEndings: readonly string[] = formats.flatMap(({ endings }) => endings)

export async function openTable(source: ByteSource, options: ReadOptions): Promise<Opened> {
  const format = await formatOf(source)
  return format.open(source, options)
}

/** By the name; where it says nothing, by the first bytes. A name that lies is a fault of the file, and told. */
export async function formatOf(source: ByteSource): Promise<Format> {
  const ending = /\.([^.]+?)(?:\.gz)?$/iu.exec(source.name)?.[1]?.toLowerCase() ?? ''
  const named = formats.find(({ endings }) => endings.includes(ending))
  if (named !== undefined) return named
  const head = await headOf(source)
  return formats.find((one) => one.begins(head)) ?? csv
}
