/** The CRC-32 of gzip and zip, eight bytes a step because it is taken of every inflated byte. */

/** Eight tables of 256: `table << 8 | byte` holds the CRC of that byte followed by `table` zero bytes. */
const TABLE = new Uint32Array(8 << 8)
for (let byte = 0; byte < 256; byte++) {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  TABLE[byte] = crc
}
for (let entry = 256; entry < TABLE.length; entry++) {
  const shorter = TABLE[entry - 256]!
  TABLE[entry] = (shorter >>> 8) ^ TABLE[shorter & 255]!
}

/** The CRC of what `before` is the CRC of, followed by `bytes`; 0 stands before the first byte. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let crc = ~before
  let at = 0
  for (; at + 8 <= bytes.length; at += 8) {
    const low = view.getUint32(at, true) ^ crc
    const high = view.getUint32(at + 4, true)
    crc =
      TABLE[(7 << 8) | (low & 255)]! ^
      TABLE[(6 << 8) | ((low >>> 8) & 255)]! ^
      TABLE[(5 << 8) | ((low >>> 16) & 255)]! ^
      TABLE[(4 << 8) | (low >>> 24)]! ^
      TABLE[(3 << 8) | (high & 255)]! ^
      TABLE[(2 << 8) | ((high >>> 8) & 255)]! ^
      TABLE[(1 << 8) | ((high >>> 16) & 255)]! ^
      TABLE[high >>> 24]!
  }
  for (; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8)
  return ~crc >>> 0
}
