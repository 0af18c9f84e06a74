/** Every format, the more particular first. To add one: its file here, and its line. */
import type { ByteSource } from '../scan/source.ts'
import { csv } from './csv.ts'
import type { Format, Opened, ReadOptions } from './reading.ts'

const formats: readonly Format[] = [csv]

export function openTable(source: ByteSource, options: ReadOptions): Promise<Opened> {
  const format = formats.find((one) => one.fits(source.name.toLowerCase())) ?? csv
  return format.open(source, options)
}
