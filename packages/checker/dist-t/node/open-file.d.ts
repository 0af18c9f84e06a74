import type { Problem } from '@police-data/model'
import type { ByteSource } from '../scan/source.ts'
export interface OpenFile {
  /** As the user wrote it. */
  readonly path: string
  readonly source: ByteSource
  /** Of the stored bytes, in hexadecimal; worked out once. */
  sha256(): Promise<string>
  /** Whether it was written to since it was opened. */
  changed?(): Promise<boolean>
}
export type Opening =
  | ({
      readonly ok: true
    } & OpenFile)
  | {
      readonly ok: false
      readonly problem: Problem
    }
/** `shown` is the path as the user wrote it. */
export declare function openFile(path: string, shown?: string): Promise<Opening>
