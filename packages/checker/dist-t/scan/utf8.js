/** Strict UTF-8 (no overlong form, no surrogate, nothing above U+10FFFF), checked over a stream of any chunks. */
export function checkUtf8() {
  let before = 0
  let start = 0
  let needed = 0
  let low = 0x80
  let high = 0xbf
  let ascii = true
  return {
    push(chunk) {
      let at = needed === 0 ? asciiEnd(chunk, 0) : 0
      while (at < chunk.length) {
        ascii = false
        const byte = chunk[at]
        if (needed > 0) {
          if (byte < low || byte > high) return start
          needed--
          low = 0x80
          high = 0xbf
        } else if (byte >= 0x80) {
          start = before + at
          if (byte < 0xc2 || byte > 0xf4) return start
          needed = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
          if (byte === 0xe0) low = 0xa0
          if (byte === 0xed) high = 0x9f
          if (byte === 0xf0) low = 0x90
          if (byte === 0xf4) high = 0x8f
        }
        at++
        if (needed === 0) at = asciiEnd(chunk, at)
      }
      before += chunk.length
      return undefined
    },
    end: () => (needed > 0 ? start : undefined),
    get ascii() {
      return ascii
    },
  }
}
/** The place of the first byte above 7F at or behind `from`, else the length. */
function asciiEnd(bytes, from) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = from
  const last = bytes.length - 8
  while (at <= last && ((view.getUint32(at) | view.getUint32(at + 4)) & 0x80808080) === 0) at += 8
  while (at < bytes.length && bytes[at] < 0x80) at++
  return at
}
//# sourceMappingURL=utf8.js.map
