/** Compressed bytes read bit by bit, lowest bit first, with more appended as they come. */

/** Bits behind the end read as zero; `overrun` tells that some were taken. */
export class BitInput {
  bytes = new Uint8Array(0)
  /** The place of the next bit in `bytes`. */
  bit = 0
  /** True when nothing will follow `bytes`. */
  ended = false

  get available(): number {
    return this.bytes.length - Math.ceil(this.bit / 8)
  }

  get overrun(): boolean {
    return this.bit > this.bytes.length * 8
  }

  append(more: Uint8Array): void {
    const used = this.bit >> 3
    const joined = new Uint8Array(this.bytes.length - used + more.length)
    joined.set(this.bytes.subarray(used))
    joined.set(more, this.bytes.length - used)
    this.bytes = joined
    this.bit &= 7
  }

  /** Up to 16 bits. */
  take(count: number): number {
    const bits = peek(this.bytes, this.bit) & ((1 << count) - 1)
    this.bit += count
    return bits
  }

  /** Whole bytes, from the next byte's start; fewer where there are no more. */
  peekBytes(count: number): Uint8Array {
    const at = Math.ceil(this.bit / 8)
    return this.bytes.subarray(at, at + count)
  }

  takeBytes(count: number): Uint8Array {
    const taken = this.peekBytes(count)
    this.bit = (Math.ceil(this.bit / 8) + taken.length) * 8
    return taken
  }
}

/** The next 16 bits. */
export function peek(bytes: Uint8Array, bit: number): number {
  const at = bit >> 3
  return ((bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)) >> (bit & 7)) & 0xffff
}
