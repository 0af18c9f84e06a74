/** Inflates gzip files (RFC 1952) of any number of members, and says where one is cut off, damaged or a bomb. */
import { type Limits } from './limits.ts'
import { type ByteSource, type Head } from './source.ts'
export type GzipFault = 'gzip-truncated' | 'gzip-damaged' | 'gzip-trailing-junk' | 'gzip-limit'
export interface GzipDamage {
  readonly kind: GzipFault
  /** Of the compressed file: the first byte that could not be used. */
  readonly compressedByte: number
}
/** A source that inflates itself where its first bytes are gzip's. */
export interface PlainSource extends Pick<ByteSource, 'open'> {
  /** Its first bytes. */
  head(size: number): Promise<Head>
  /** Of the latest read; `damage` is there when that read ended early because of it. */
  gzip(): {
    readonly found: boolean
    readonly damage?: GzipDamage
  }
}
export declare function plainSource(source: ByteSource, limits: Limits): PlainSource
export declare function isGzip(bytes: Uint8Array): boolean
