export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export interface Charset {
  /** Bytes of one unit. */
  readonly width: 1 | 2
  /** Matches the first unit, from `lastIndex` on, whose cell must go through `decode`; all others are text as they are. */
  readonly undecoded: RegExp
  toUnits(block: Uint8Array): string
  decode(units: string): string
  /** The place of the first unit that is no character, which `decode` made U+FFFD; -1 where all are. */
  undecodable(units: string): number
}
export declare function charsetOf(encoding: EncodingName): Charset
/** Whether units of one byte each are UTF-8, all of them. */
export declare function isUtf8(units: string): boolean
