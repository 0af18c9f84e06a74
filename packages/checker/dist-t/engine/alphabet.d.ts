/** How texts stand in the machine's memory: as in the file, in UTF-8 or in Windows-1252. */
import { type EncodingName } from '../scan/charset.ts'
export interface Alphabet {
  /** Whether every byte is a character. */
  readonly bytewise: boolean
  /** Bytes of one unit of a string, at most. */
  readonly mostBytes: number
  /** Characters beyond ASCII: between what and what the first byte of one lies, and how many bytes it has; fewest first. */
  readonly beyond: readonly {
    readonly low: number
    readonly high: number
    readonly bytes: number
  }[]
  textOf(bytes: Uint8Array): string
  /** Undefined where a character of the text is not in the alphabet. */
  bytesOf(text: string): Uint8Array | undefined
  /** Writes a text of the file to the start of room that is large enough, and says how many bytes it takes. */
  write(text: string, room: Uint8Array): number
}
export declare const ALPHABETS: {
  readonly 'utf-8': Alphabet
  readonly 'windows-1252': Alphabet
}
/** Undefined where the machine cannot read it. */
export declare const alphabetOf: (encoding: EncodingName) => Alphabet | undefined
