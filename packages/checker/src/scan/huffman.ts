/** Huffman codes as DEFLATE gives them: by the length of each symbol's code. */

/** A table from the next bits to `symbol << 4 | bits of its code`; 0 where no code fits. */
export interface Code {
  readonly table: Uint16Array
  readonly mask: number
}

/** Undefined where the lengths ask for more codes than there are. */
export function buildCode(lengths: Uint8Array): Code | undefined {
  const longest = Math.max(...lengths)
  const counts = new Uint16Array(17)
  for (const length of lengths) if (length > 0) counts[length]!++
  const next = new Uint16Array(17)
  let code = 0
  for (let length = 1; length <= longest; length++) {
    code = (code + counts[length - 1]!) << 1
    next[length] = code
    if (code + counts[length]! > 1 << length) return undefined
  }
  const table = new Uint16Array(1 << longest)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    const first = reverse(next[length]!++, length)
    for (let place = first; place < table.length; place += 1 << length) table[place] = (symbol << 4) | length
  }
  return { table, mask: table.length - 1 }
}

function reverse(code: number, length: number): number {
  let reversed = 0
  for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit)
  return reversed
}
