/** How texts stand in the machine's memory: as in the file, in UTF-8 or in Windows-1252. */
import { charsetOf } from '../scan/charset.js'
import { WINDOWS_1252 } from '../scan/windows-1252.js'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()
const UTF_8 = {
  bytewise: false,
  mostBytes: 3,
  beyond: [
    { low: 0xc2, high: 0xdf, bytes: 2 },
    { low: 0xe0, high: 0xef, bytes: 3 },
    { low: 0xf0, high: 0xf4, bytes: 4 },
  ],
  textOf: (bytes) => decoder.decode(bytes),
  bytesOf: (text) => encoder.encode(text),
  write: (text, room) => encoder.encodeInto(text, room).written,
}
const windows = charsetOf('windows-1252')
/** Of those that mean no character one stands for all. */
const BYTES = new Map(Array.from(WINDOWS_1252, (sign, nth) => [sign.charCodeAt(0), 0x80 + nth]))
const byteOf = (code = 0) => (code < 0x80 ? code : BYTES.get(code))
const WINDOWS = {
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
export const ALPHABETS = { 'utf-8': UTF_8, 'windows-1252': WINDOWS }
/** Undefined where the machine cannot read it. */
export const alphabetOf = (encoding) =>
  ({ ...ALPHABETS, 'utf-16le': undefined, 'utf-16be': undefined })[encoding]
//# sourceMappingURL=alphabet.js.map
