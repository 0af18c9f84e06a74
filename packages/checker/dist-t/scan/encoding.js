import { blocks } from './source.js'
import { checkUtf8 } from './utf8.js'
/**
 * A file may be UTF-8 for ten megabytes and then not, and its first cells would have been read wrongly. So unless a
 * mark or the caller says which it is, the whole file is looked through before its first record is given out. That
 * costs a tenth of the time of reading it (a third if it must be inflated), gives all cells one meaning, and spares
 * everyone a restart half way. `head` is the start of `source`.
 */
export async function decideEncoding(source, head, given) {
  const mark = byteOrderMark(head.bytes)
  if (given !== undefined) {
    const wide = given.startsWith('utf-16')
    const belongs = wide ? mark?.name === given : mark?.name === 'utf-8'
    return { name: given, because: 'given', markBytes: belongs ? mark.markBytes : 0 }
  }
  if (mark !== undefined) return { ...mark, because: 'byte-order-mark' }
  const wide = utf16ByZeros(head.bytes)
  if (wide !== undefined) return { name: wide, because: 'zero-bytes', markBytes: 0 }
  const check = checkUtf8()
  for await (const bytes of head.complete ? [head.bytes] : blocks(source.open(), 65_536)) {
    const invalidByte = check.push(bytes)
    if (invalidByte !== undefined) return windows1252(invalidByte)
  }
  const unfinished = check.end()
  if (unfinished !== undefined) return windows1252(unfinished)
  return { name: 'utf-8', because: check.ascii ? 'ascii' : 'valid-utf-8', markBytes: 0 }
}
const WINDOWS = { name: 'windows-1252', because: 'invalid-utf-8', markBytes: 0 }
const windows1252 = (invalidByte) => ({ ...WINDOWS, invalidByte })
/** What a file is that was taken for UTF-8 by its start, and is not; undefined where it was not taken for it so. */
export const insteadOf = (encoding) =>
  encoding?.because === 'ascii' || encoding?.because === 'valid-utf-8' ? WINDOWS : undefined
function byteOrderMark(bytes) {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', markBytes: 3 }
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', markBytes: 2 }
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', markBytes: 2 }
  return undefined
}
/** Western text in UTF-16 has a zero in nearly every pair, always on the same side of it. */
function utf16ByZeros(bytes) {
  const looked = bytes.subarray(0, 65_536)
  if (!looked.includes(0)) return undefined
  const zeros = [0, 0]
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]++
  })
  const [even, odd] = zeros
  const many = (looked.length / 2) * 0.3
  if (odd >= many && odd > even * 10) return 'utf-16le'
  if (even >= many && even > odd * 10) return 'utf-16be'
  return undefined
}
//# sourceMappingURL=encoding.js.map
