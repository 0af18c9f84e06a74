import type { ByteSource } from '../scan/source.ts'
import type { Opened, ReadOptions } from './reading.ts'
export declare function openJson(source: ByteSource, options: ReadOptions): Promise<Opened>
