/** Decides how a file's bytes are to be read: byte order mark, UTF-16's zeros, strict UTF-8, else Windows-1252. */
import type { EncodingName } from './charset.ts'
import { type ByteSource, type Head } from './source.ts'
export interface Encoding {
  readonly name: EncodingName
  /** Only `invalid-utf-8` is a guess: the bytes are not UTF-8, and Windows-1252 is what such files mostly are. */
  readonly because: 'given' | 'byte-order-mark' | 'zero-bytes' | 'ascii' | 'valid-utf-8' | 'invalid-utf-8'
  /** Bytes of the byte order mark, which are no text. */
  readonly markBytes: number
  /** Where the first sequence stands that is not UTF-8. */
  readonly invalidByte?: number
}
/**
 * A file may be UTF-8 for ten megabytes and then not, and its first cells would have been read wrongly. So unless a
 * mark or the caller says which it is, the whole file is looked through before its first record is given out. That
 * costs a tenth of the time of reading it (a third if it must be inflated), gives all cells one meaning, and spares
 * everyone a restart half way. `head` is the start of `source`.
 */
export declare function decideEncoding(
  source: Pick<ByteSource, 'open'>,
  head: Head,
  given?: EncodingName,
): Promise<Encoding>
/** What a file is that was taken for UTF-8 by its start, and is not; undefined where it was not taken for it so. */
export declare const insteadOf: (encoding: Encoding | undefined) => Encoding | undefined
