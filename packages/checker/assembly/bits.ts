/** Sixty-four bytes at one stroke: where among them a sign stands, a bit for each. */

@inline
export function bits(one: v128, two: v128, three: v128, four: v128, sign: v128): u64 {
  return (
    <u64>i8x16.bitmask(i8x16.eq(one, sign)) |
    (<u64>i8x16.bitmask(i8x16.eq(two, sign)) << 16) |
    (<u64>i8x16.bitmask(i8x16.eq(three, sign)) << 32) |
    (<u64>i8x16.bitmask(i8x16.eq(four, sign)) << 48)
  )
}

@inline
export function highBits(one: v128, two: v128, three: v128, four: v128): u64 {
  return (
    <u64>i8x16.bitmask(one) |
    (<u64>i8x16.bitmask(two) << 16) |
    (<u64>i8x16.bitmask(three) << 32) |
    (<u64>i8x16.bitmask(four) << 48)
  )
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

/** Bytes whose highest bit is set, then, are quotes, line ends of old, NUL, or beyond ASCII. */
@inline
export function strange(part: v128, quote: v128, returning: v128, zero: v128): v128 {
  return v128.or(
    v128.or(part, i8x16.eq(part, quote)),
    v128.or(i8x16.eq(part, returning), i8x16.eq(part, zero)),
  )
}
