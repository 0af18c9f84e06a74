/** Bytes that are no table: what was found instead, and what to do. */
import type { Disguise } from './disguise.ts'
import type { GzipDamage } from './gzip.ts'
export interface Unreadable {
  readonly kind: 'empty' | 'disguised' | 'damaged' | 'line-too-long' | 'too-many-columns'
  readonly message: string
  readonly hint: string
  /** Where in the file the cause stands, if at one place. */
  readonly byte?: number
}
export declare function empty(rows: 'no-bytes' | 'blank' | 'skipped'): Unreadable
export declare function disguised({ is, hint }: Disguise): Unreadable
export declare function damaged({ compressedByte }: GzipDamage): Unreadable
export declare function lineTooLong(byte: number, limit: number): Unreadable
export declare function tooManyColumns(byte: number, limit: number): Unreadable
