/** Files as programs write them that know one byte for each character. */
import { WINDOWS_1252 } from '../../packages/checker/src/scan/windows-1252.ts'
import type { Chance } from './chance.ts'

const BYTES = new Map(Array.from(WINDOWS_1252, (sign, nth) => [sign, 0x80 + nth]))

/** What there is no byte for is written as a question mark. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (sign) => (sign < '\x80' ? sign.charCodeAt(0) : (BYTES.get(sign) ?? 63))))

/** Letters, white space, signs that are two in UTF-8 by chance, and bytes that mean nothing. */
const BEYOND = [
  0xe9, 0xe9, 0xf1, 0x80, 0x92, 0xa0, 0xa0, 0xc3, 0xa9, 0xc2, 0xef, 0xbf, 0xbd, 0xff, 0x81, 0x9d,
]

/** A file in UTF-8 as if it were written by several hands: some signs beyond ASCII are bytes now, and some letters are. */
export function byManyHands(file: Uint8Array, chance: Chance): Uint8Array {
  const often = chance.of([4, 12, 40])
  const beyond = (): string => String.fromCharCode(chance.of(BEYOND))
  const written = Buffer.from(file)
    .toString('latin1')
    .replaceAll(/[\x80-\xff]+/g, (sign) => (chance.oneIn(4) ? sign : beyond()))
    .replaceAll(/[a-z0-9]/gi, (sign) => (chance.oneIn(often) ? beyond() : sign))
  return Buffer.from(written, 'latin1')
}
