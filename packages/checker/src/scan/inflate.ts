/** Inflates one DEFLATE stream (RFC 1951), given in any pieces, and stops exactly behind its last byte. */
import { type BitInput, peek } from './bit-input.ts'
import { buildCode, type Code } from './huffman.ts'

/** How a stream ended: behind its last block, before it, or in bits that mean nothing. */
export type Ending = 'whole' | 'truncated' | 'damaged'

const WINDOW = 32_768
const PIECE = 65_536
const LONGEST_MATCH = 258
/** No block header is longer, so that many bytes in hand (or the end of input) let it be read in one go. */
const LONGEST_HEADER = 600
/** A length, a distance and their extra bits are 48 bits at most, and `peek` loads three bytes at a time. */
const LONGEST_SYMBOL = 9
const END_OF_BLOCK = 256
const LONGEST_MATCH_SYMBOL = 285

const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const LENGTH_BASE = sums(3, LENGTH_EXTRA).with(28, LONGEST_MATCH)
const DISTANCE_EXTRA = Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1))
const DISTANCE_BASE = sums(1, DISTANCE_EXTRA)
const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** Yields inflated pieces, and undefined whenever it needs more input; returns how the stream ended. */
export function* inflate(input: BitInput): Generator<Uint8Array | undefined, Ending> {
  const output: Output = { bytes: new Uint8Array(WINDOW + PIECE + LONGEST_MATCH), start: 0, end: 0 }
  let ending: Ending = 'whole'
  for (let last = false; !last && ending === 'whole'; ) {
    while (input.available < LONGEST_HEADER && !input.ended) yield undefined
    last = input.take(1) === 1
    const kind = input.take(2)
    ending = kind === 0 ? yield* copyStored(input, output) : yield* inflateBlock(input, output, kind)
    if (input.overrun) ending = 'truncated'
  }
  if (output.end > output.start) yield flush(output)
  return ending
}

function* copyStored(input: BitInput, output: Output): Generator<Uint8Array | undefined, Ending> {
  const sizes = input.takeBytes(4)
  if (sizes.length < 4) return 'truncated'
  let left = sizes[0]! | (sizes[1]! << 8)
  if (left !== (0xffff & ~(sizes[2]! | (sizes[3]! << 8)))) return 'damaged'
  while (left > 0) {
    if (output.end >= PIECE) yield flush(output)
    while (input.available === 0 && !input.ended) yield undefined
    const stored = input.takeBytes(Math.min(left, WINDOW))
    if (stored.length === 0) return 'truncated'
    output.bytes.set(stored, output.end)
    output.end += stored.length
    left -= stored.length
  }
  return 'whole'
}

function* inflateBlock(
  input: BitInput,
  output: Output,
  kind: number,
): Generator<Uint8Array | undefined, Ending> {
  const codes = kind === 1 ? FIXED : kind === 2 ? readCodes(input) : undefined
  if (codes === undefined) return 'damaged'
  for (;;) {
    const stop = inflateSymbols(input, output, codes)
    if (stop === 'output') yield flush(output)
    else if (stop === 'input') yield undefined
    else return stop
  }
}

interface Output {
  readonly bytes: Uint8Array
  start: number
  end: number
}

function flush(output: Output): Uint8Array {
  const piece = output.bytes.slice(output.start, output.end)
  const kept = Math.min(WINDOW, output.end)
  output.bytes.copyWithin(0, output.end - kept, output.end)
  output.start = output.end = kept
  return piece
}

interface Codes {
  readonly literals: Code
  readonly distances: Code
}

/** The hot loop: stops for want of input, with the output full, or behind the end of the block. */
function inflateSymbols(input: BitInput, output: Output, codes: Codes): Ending | 'input' | 'output' {
  const { bytes } = input
  const out = output.bytes
  const { table: literals, mask: literalMask } = codes.literals
  const { table: distances, mask: distanceMask } = codes.distances
  const end = bytes.length * 8
  const enough = end - LONGEST_SYMBOL * 8
  const full = out.length - LONGEST_MATCH
  let bit = input.bit
  let at = output.end
  let stop: Ending | 'input' | 'output'
  for (;;) {
    if (bit > enough && !input.ended) {
      stop = 'input'
      break
    }
    if (at > full) {
      stop = 'output'
      break
    }
    const literal = literals[peek(bytes, bit) & literalMask]!
    let next = bit + (literal & 15)
    const symbol = literal >> 4
    if (symbol === END_OF_BLOCK) {
      bit = next
      stop = 'whole'
      break
    }
    let distance = 0
    let length = 1
    let known = literal !== 0
    if (symbol > END_OF_BLOCK) {
      const lengthExtra = LENGTH_EXTRA[symbol - 257]!
      length = LENGTH_BASE[symbol - 257]! + (peek(bytes, next) & ((1 << lengthExtra) - 1))
      next += lengthExtra
      const code = distances[peek(bytes, next) & distanceMask]!
      next += code & 15
      const distanceExtra = DISTANCE_EXTRA[code >> 4]!
      distance = DISTANCE_BASE[code >> 4]! + (peek(bytes, next) & ((1 << distanceExtra) - 1))
      next += distanceExtra
      // The fixed code has two symbols that mean nothing.
      known = code !== 0 && distance <= at && symbol <= LONGEST_MATCH_SYMBOL
    }
    if (!known || next > end) {
      // What cannot be read so near the end was cut off, as far as anyone can tell.
      stop = bit > enough ? 'truncated' : 'damaged'
      break
    }
    bit = next
    if (distance === 0) out[at++] = symbol
    else for (const until = at + length; at < until; at++) out[at] = out[at - distance]!
  }
  input.bit = bit
  output.end = at
  return stop
}

function readCodes(input: BitInput): Codes | undefined {
  const literalCount = input.take(5) + 257
  const distanceCount = input.take(5) + 1
  const lengthCount = input.take(4) + 4
  if (literalCount > LENGTH_BASE.length + 257 || distanceCount > DISTANCE_BASE.length) return undefined
  const lengthLengths = new Uint8Array(19)
  for (let index = 0; index < lengthCount; index++) lengthLengths[LENGTHS_ORDER[index]!] = input.take(3)
  const lengthCode = buildCode(lengthLengths)
  if (lengthCode === undefined) return undefined
  const lengths = new Uint8Array(literalCount + distanceCount)
  for (let index = 0; index < lengths.length; ) {
    const entry = lengthCode.table[peek(input.bytes, input.bit) & lengthCode.mask]!
    if (entry === 0) return undefined
    input.bit += entry & 15
    const symbol = entry >> 4
    if (symbol < 16) lengths[index++] = symbol
    else {
      const repeated = symbol === 16 ? lengths[index - 1] : 0
      const count = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7)
      if (repeated === undefined || index + count > lengths.length) return undefined
      lengths.fill(repeated, index, index + count)
      index += count
    }
  }
  const literals = buildCode(lengths.subarray(0, literalCount))
  const distances = buildCode(lengths.subarray(literalCount))
  return literals && distances && { literals, distances }
}

function sums(first: number, extras: readonly number[]): number[] {
  let next = first
  return extras.map((extra) => {
    const base = next
    next += 1 << extra
    return base
  })
}

const FIXED: Codes = {
  literals: buildCode(new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280))!,
  distances: buildCode(new Uint8Array(30).fill(5))!,
}
