/** Every format. To add one: its file here, and its line. */
import type { ByteSource } from '../scan/source.ts'
import type { Format, Opened, ReadOptions } from './reading.ts'
/** How names of tables end, in small letters, without a dot; each may be followed by `.gz`. */
export declare const tableEndings: readonly string[]
export declare function openTable(source: ByteSource, options: ReadOptions): Promise<Opened>
/** By the name; where it says nothing, by the first bytes. A name that lies is a fault of the file, and told. */
export declare function formatOf(source: ByteSource): Promise<Format>
