/** Strict UTF-8 (no overlong form, no surrogate, nothing above U+10FFFF), checked over a stream of any chunks. */
export interface Utf8Check {
  /** The place in the stream of the first byte that begins no sequence or an unfinished one; undefined while none. */
  push(chunk: Uint8Array): number | undefined
  /** The same, when a sequence is still unfinished at the end. */
  end(): number | undefined
  /** Whether a byte above 7F has been seen. */
  readonly ascii: boolean
}
export declare function checkUtf8(): Utf8Check
