/** How texts stand in the machine's memory: as in the file, in UTF-8 or in Windows-1252. */
import { charsetOf, type EncodingName } from '../scan/charset.ts'
import { WINDOWS_1252 } from '../scan/windows-1252.ts'

export interface Alphabet {
  /** Whether every byte is a character. */
  readonly bytewise: boolean
  /** Bytes of one unit of a string, at most. */
  readonly mostBytes: number
  /** Characters beyond ASCII: between what and what the first byte of one lies, and how many bytes it has; fewest first. */
  readonly beyond: readonly { readonly low: number; readonly high: number; readonly bytes: number }[]
  textOf(bytes: Uint8Array): string
  /** Undefined where a character of the text is not in the alphabet. */
  bytesOf(text: string): Uint8Array | undefined
  /** Writes a text of the file to the start of room that is large enough, and says how many bytes it takes. */
  write(text: string, room: Uint8Array): number
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** The machine's memory is one that threads may share, of which browsers decode nothing. */
const decodesShared = ((): boolean => {
  try {
    decoder.decode(new Uint8Array(new SharedArrayBuffer(1)))
    return true
  } catch {
    return false
  }
})()

const UTF_8: Alphabet = {
  bytewise: false,
  mostBytes: 3,
  beyond: [
    { low: 0xc2, high: 0xdf, bytes: 2 },
    { low: 0xe0, high: 0xef, bytes: 3 },
    { low: 0xf0, high: 0xf4, bytes: 4 },
  ],
  textOf: decodesShared ? (bytes) => decoder.decode(bytes) : (bytes) => decoder.decode(bytes.slice()),
  bytesOf: (text) => encoder.encode(text),
  write: (text, room) => encoder.encodeInto(text, room).written,
}

const windows = charsetOf('windows-1252')

/** Of those that mean no character one stands for all. */
const BYTES: ReadonlyMap<number, number> = new Map(
  Array.from(WINDOWS_1252, (sign, nth) => [sign.charCodeAt(0), 0x80 + nth]),
)

const byteOf = (code = 0): number | undefined => (code < 0x80 ? code : BYTES.get(code))

const WINDOWS: Alphabet = {
  bytewise: true,
  mostBytes: 1,
  beyond: [{ low: 0x80, high: 0xff, bytes: 1 }],
  textOf: (bytes) => windows.decode(windows.toUnits(bytes)),
  bytesOf: (text) => {
    const bytes = Array.from(text, (sign) => byteOf(sign.codePointAt(0)))
    const known = bytes.filter((byte) => byte !== undefined)
    return known.length < bytes.length ? undefined : Uint8Array.from(known)
  },
  write: (text, room) => {
    for (let at = 0; at < text.length; at += 1) room[at] = byteOf(text.charCodeAt(at)) ?? 0
    return text.length
  },
}

export const ALPHABETS = { 'utf-8': UTF_8, 'windows-1252': WINDOWS } as const

/** Undefined where the machine cannot read it. */
export const alphabetOf = (encoding: EncodingName): Alphabet | undefined =>
  ({ ...ALPHABETS, 'utf-16le': undefined, 'utf-16be': undefined })[encoding]
