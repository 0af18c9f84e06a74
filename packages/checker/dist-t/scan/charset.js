/**
 * Bytes become characters in two steps. First units: a string with one unit for each byte (for each two bytes of
 * UTF-16), so that a place in the string is an address in the file and no sequence can be split at a block's edge.
 * Records are found in units, because every sign of a CSV file is ASCII. Then a cell is decoded, if it needs to be.
 */
import { checkUtf8 } from './utf8.js'
import { WINDOWS_1252 } from './windows-1252.js'
export function charsetOf(encoding) {
  if (encoding === 'utf-8') return UTF_8
  if (encoding === 'windows-1252') return WINDOWS
  return encoding === 'utf-16le' ? UTF_16LE : UTF_16BE
}
/** Whether units of one byte each are UTF-8, all of them. */
export function isUtf8(units) {
  return firstInvalidUtf8(units) === -1
}
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const UTF_8 = {
  width: 1,
  undecoded: /[\x80-\xff]/g,
  toUnits: byteUnits,
  decode: (units) => utf8.decode(bytesOf(units)),
  undecodable: firstInvalidUtf8,
}
const WINDOWS = {
  width: 1,
  undecoded: /[\x80-\xff]/g,
  toUnits: byteUnits,
  decode: (units) => units.replace(/[\x80-\x9f]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80)),
  undecodable: (units) => units.search(/[\x81\x8d\x8f\x90\x9d]/),
}
const UTF_16LE = utf16(0, 1)
const UTF_16BE = utf16(1, 0)
/** Units of UTF-16 are characters already, but for a surrogate without its other half. */
function utf16(low, high) {
  return {
    width: 2,
    undecoded: /[\ud800-\udfff\ufffd]/g,
    toUnits(block) {
      const units = new Uint16Array(Math.ceil(block.length / 2))
      for (let at = 0; at < units.length; at++) {
        units[at] = block[at * 2 + low] | (block[at * 2 + high] << 8)
      }
      // Half a unit at the end of the file is no character either.
      if (block.length % 2 === 1) units[units.length - 1] = 0xdc00
      return stringOf(units)
    },
    decode: (units) => units.replace(/[\ud800-\udfff]/gu, '\ufffd'),
    undecodable: (units) => units.search(/[\ud800-\udfff]/u),
  }
}
/** In short pieces, as bytes that are not ASCII take far longer, and most pieces have none. */
function byteUnits(block) {
  if (block.length <= PIECE_BYTES) return pieceUnits(block)
  let units = ''
  for (let at = 0; at < block.length; at += PIECE_BYTES)
    units += pieceUnits(block.subarray(at, at + PIECE_BYTES))
  return units
}
const PIECE_BYTES = 4096
/**
 * Whether bytes are ASCII, the platform's decoder finds out faster than a loop: any others come out fewer, or replaced.
 * Bytes widened to units are no surrogates, so its UTF-16 decoder leaves each as it is.
 */
function pieceUnits(piece) {
  const text = utf8.decode(piece)
  const ascii = text.length === piece.length && !text.includes('\ufffd')
  return ascii ? text : widened.decode(new Uint16Array(piece))
}
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
const widened = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be', { ignoreBOM: true })
/** Not by `TextDecoder`, which would replace half a pair at a block's edge; in portions, as arguments are limited. */
function stringOf(units) {
  let text = ''
  for (let at = 0; at < units.length; at += 8192) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + 8192))
  }
  return text
}
function firstInvalidUtf8(units) {
  const check = checkUtf8()
  return check.push(bytesOf(units)) ?? check.end() ?? -1
}
function bytesOf(units) {
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
//# sourceMappingURL=charset.js.map
