/** Sixty-four bytes at one stroke: where among them a sign stands, a bit for each. */

@inline
export function bits(one: v128, two: v128, three: v128, four: v128, sign: v128): u64 {
  return highBits(i8x16.eq(one, sign), i8x16.eq(two, sign), i8x16.eq(three, sign), i8x16.eq(four, sign))
}

@inline
export function highBits(one: v128, two: v128, three: v128, four: v128): u64 {
  const low = <u64>(<u32>i8x16.bitmask(one) | (<u32>i8x16.bitmask(two) << 16))
  const high = <u64>(<u32>i8x16.bitmask(three) | (<u32>i8x16.bitmask(four) << 16))
  return low | (high << 32)
}

/** For each bit, whether an odd number of bits are set up to it. */
@inline
export function parity(marks: u64): u64 {
  let all = marks
  all ^= all << 1
  all ^= all << 2
  all ^= all << 4
  all ^= all << 8
  all ^= all << 16
  all ^= all << 32
  return all
}

/** Bytes that are no character in Windows-1252. */
export function unassigned(one: v128, two: v128, three: v128, four: v128): u64 {
  return (
    bits(one, two, three, four, i8x16.splat(<i8>0x81)) |
    bits(one, two, three, four, i8x16.splat(<i8>0x8d)) |
    bits(one, two, three, four, i8x16.splat(<i8>0x8f)) |
    bits(one, two, three, four, i8x16.splat(<i8>0x90)) |
    bits(one, two, three, four, i8x16.splat(<i8>0x9d))
  )
}

/**
 * Bytes that are quotes, control characters, or beyond ASCII, where nothing was `found` between cells or at the end of a line; their
 * highest bit is set, then. Bytes beyond ASCII are below zero here, and so below `text`.
 */
@inline
export function strange(part: v128, found: v128, quote: v128, text: v128): v128 {
  return v128.or(v128.andnot(i8x16.lt_s(part, text), found), i8x16.eq(part, quote))
}
