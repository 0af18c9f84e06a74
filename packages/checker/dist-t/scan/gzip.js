/** Inflates gzip files (RFC 1952) of any number of members, and says where one is cut off, damaged or a bomb. */
// `DecompressionStream` will not do: browsers refuse a second member, Node drops what it had inflated before an
// error, and neither says where the error is.
import {
  Z_BUF_ERROR,
  Z_OK,
  Z_STREAM_END,
  Z_SYNC_FLUSH,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako'
import { UNSUSPICIOUS_BYTES } from './limits.js'
import { blocks, readHead } from './source.js'

const BLOCK_BYTES = 65_536
/** Two bytes say that a member begins. */
const MARK_BYTES = 2
export function plainSource(source, limits) {
  let latest = { found: false }
  async function* open() {
    const { bytes } = await readHead(source, MARK_BYTES)
    const found = isGzip(bytes)
    latest = { found }
    const stored = blocks(source.open(), BLOCK_BYTES)
    if (!found) return yield* stored
    const broken = yield* gunzip(stored, limits)
    if (broken !== undefined) latest = { found, damage: broken }
  }
  const head = async (size) => {
    const stored = await readHead(source, size)
    if (isGzip(stored.bytes)) return readHead({ open }, size)
    latest = { found: false }
    return stored
  }
  return { open, head, gzip: () => latest }
}
export function isGzip(bytes) {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
/** Of a gzip file alone, with the widest window. */
const WINDOW_BITS = 15 + 16
async function* gunzip(blocks, limits) {
  const stream = new ZStream()
  zlibInflateInit2(stream, WINDOW_BITS)
  let received = 0
  let inflated = 0
  let members = 0
  let start = { byte: 0, mark: 0x1f }
  let within = true
  for await (const block of blocks) {
    stream.input = block
    stream.next_in = 0
    stream.avail_in = block.length
    do {
      if (!within) {
        start = { byte: received + stream.next_in, mark: block[stream.next_in] ?? 0 }
        // Tapes and some downloads pad with zeros; gzip itself and Node pass over them in silence.
        if (start.mark === 0) return undefined
        zlibInflateReset(stream)
        within = true
      }
      stream.output = new Uint8Array(BLOCK_BYTES)
      stream.next_out = 0
      stream.avail_out = BLOCK_BYTES
      const status = zlibInflate(stream, Z_SYNC_FLUSH)
      inflated += stream.next_out
      const used = received + stream.next_in
      if (isBomb(inflated, used, limits)) return damage('gzip-limit', used)
      if (stream.next_out > 0) yield stream.output.subarray(0, stream.next_out)
      if (status === Z_STREAM_END) {
        members += 1
        within = false
      } else if (status !== Z_OK && status !== Z_BUF_ERROR) {
        const junk = members > 0 && stream.msg === 'incorrect header check'
        return junk ? damage('gzip-trailing-junk', start.byte) : damage('gzip-damaged', used)
      }
    } while (stream.avail_in > 0 || (within && stream.avail_out === 0))
    received += block.length
  }
  if (!within) return undefined
  const junk = members > 0 && start.mark !== 0x1f
  return junk ? damage('gzip-trailing-junk', start.byte) : damage('gzip-truncated', received)
}
const damage = (kind, compressedByte) => ({ kind, compressedByte })
const isBomb = (inflated, used, limits) =>
  inflated > limits.inflatedBytes || (inflated > UNSUSPICIOUS_BYTES && inflated > used * limits.inflatedRatio)
//# sourceMappingURL=gzip.js.map
