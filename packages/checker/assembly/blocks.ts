/** Passes over what is most of a file: blocks of text and signs between cells, with nothing strange in them. */
import { bits, highBits, strange } from './bits'
import { cellRoom, delimiter, paired } from './settings'

/** Of a record: where its cells end, and behind that room for what is said of it. */
export const END: usize = 8

/** How far `plainBlocks` came: where the next cell and the next end of a record are put, where the cell in hand begins, and what is said of its record. */
export let nextCell: usize = 0
export let nextEnd: usize = 0
export let cellStart: u32 = 0
export let endSaid: u32 = 0
/** Whether the last sign that was looked at stands between cells. */
export let separated: u64 = 0

/** Puts two cells, which end at the first two of these bits; returns where the next begins. */
@inline
function putTwo(into: usize, start: u32, block: usize, rest: u64): u32 {
  const one = <u32>block + <u32>ctz(rest)
  const two = <u32>block + <u32>ctz(rest & (rest - 1))
  store<u64>(into, <u64>start | (<u64>one << 32))
  store<u64>(into, <u64>(one + 1) | (<u64>two << 32), 8)
  return two + 1
}

@inline
function beyondTwo(rest: u64): u64 {
  const less = rest & (rest - 1)
  return less & (less - 1)
}

/** Sixteen line ends, as many quotes, and as many times 14, the first byte behind CR. */
const SIGNS: usize = memory.data<u8>([
  10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34,
  34, 34, 34, 34, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
])

/**
 * Passes over whole blocks, from a place outside quotes on, that hold nothing but ASCII text, signs between cells, and line ends
 * as they should be. Returns where the first other block begins. It makes no call, and is not put into its caller, as it can be
 * called from outside: so engines keep all that it needs at hand.
 */
export function plainBlocks(from: usize, stop: usize, cell: usize, end: usize, start: u32, said: u32): usize {
  let last: u64 = 0
  const all = cellRoom
  const parting = i8x16.splat(<i8>delimiter)
  const feed = v128.load(SIGNS)
  const quote = v128.load(SIGNS, 16)
  const beyond = v128.load(SIGNS, 32)
  const returning = i8x16.splat(13)
  // With it, the sign before a line end is no text that is strange here, but has to stand there.
  const text = paired ? returning : beyond
  let block = from
  for (; block + 64 <= stop; block += 64) {
    const one = v128.load(block)
    const two = v128.load(block, 16)
    const three = v128.load(block, 32)
    const four = v128.load(block, 48)
    const n1 = i8x16.eq(one, feed)
    const n2 = i8x16.eq(two, feed)
    const n3 = i8x16.eq(three, feed)
    const n4 = i8x16.eq(four, feed)
    const f1 = v128.or(n1, i8x16.eq(one, parting))
    const f2 = v128.or(n2, i8x16.eq(two, parting))
    const f3 = v128.or(n3, i8x16.eq(three, parting))
    const f4 = v128.or(n4, i8x16.eq(four, parting))
    const other = v128.or(
      v128.or(strange(one, f1, quote, text), strange(two, f2, quote, text)),
      v128.or(strange(three, f3, quote, text), strange(four, f4, quote, text)),
    )
    if (i8x16.bitmask(other) !== 0) break
    const n = highBits(n1, n2, n3, n4)
    if (paired) {
      const r = bits(one, two, three, four, returning)
      if (n !== r << 1 || r >> 63 !== 0) break
    }
    const found = highBits(f1, f2, f3, f4)
    last = found >> 63
    let rest = found
    let into = cell
    // Eight at a time, the last of them beyond what was found: how many there are is hard to foretell.
    while (rest !== 0) {
      start = putTwo(into, start, block, rest)
      rest = beyondTwo(rest)
      start = putTwo(into + 16, start, block, rest)
      rest = beyondTwo(rest)
      start = putTwo(into + 32, start, block, rest)
      rest = beyondTwo(rest)
      start = putTwo(into + 48, start, block, rest)
      rest = beyondTwo(rest)
      into += 64
    }
    // As a rule one record ends here, or none.
    store<u32>(end, <u32>(cell + (<usize>popcnt(found & (n ^ (n - 1))) << 3) - all) | said)
    end += n !== 0 ? END : 0
    said = n !== 0 ? 0 : said
    let others = n & (n - 1)
    while (others !== 0) {
      store<u32>(end, <u32>(cell + (<usize>popcnt(found & (others ^ (others - 1))) << 3) - all))
      end += END
      others &= others - 1
    }
    cell += <usize>popcnt(found) << 3
    if (found !== 0) start = <u32>block + 64 - <u32>clz(found)
  }
  nextCell = cell
  nextEnd = end
  cellStart = start
  endSaid = said
  separated = last
  return block
}
