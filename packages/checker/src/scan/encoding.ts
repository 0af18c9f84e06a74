/** Decides how a file's bytes are to be read: byte order mark, UTF-16's zeros, strict UTF-8, else Windows-1252. */
import type { EncodingName } from './charset.ts'
import { type ByteSource, blocks, type Head } from './source.ts'
import { checkUtf8 } from './utf8.ts'

export interface Encoding {
  readonly name: EncodingName
  /** Only `invalid-utf-8` is a guess: the bytes are not UTF-8, and Windows-1252 is what such files mostly are. */
  readonly because: 'given' | 'byte-order-mark' | 'zero-bytes' | 'ascii' | 'valid-utf-8' | 'invalid-utf-8'
  /** Bytes of the byte order mark, which are no text. */
  readonly markBytes: number
  /** Where the first sequence stands that is not UTF-8. */
  readonly invalidByte?: number
}

/**
 * A file may be UTF-8 for ten megabytes and then not, and its first cells would have been read wrongly. So unless a
 * mark or the caller says which it is, the whole file is looked through before its first record is given out. That
 * costs a tenth of the time of reading it (a third if it must be inflated), gives all cells one meaning, and spares
 * everyone a restart half way. `head` is the start of `source`.
 */
export async function decideEncoding(
  source: Pick<ByteSource, 'open'>,
  head: Head,
  given?: EncodingName,
): Promise<Encoding> {
  const mark = byteOrderMark(head.bytes)
  if (given !== undefined) {
    const wide = given.startsWith('utf-16')
    const belongs = wide ? mark?.name === given : mark?.name === 'utf-8'
    return { name: given, because: 'given', markBytes: belongs ? mark!.markBytes : 0 }
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

const WINDOWS = { name: 'windows-1252', because: 'invalid-utf-8', markBytes: 0 } as const

const windows1252 = (invalidByte: number): Encoding => ({ ...WINDOWS, invalidByte })

/** What a file is that was taken for UTF-8 by its start, and is not; undefined where it was not taken for it so. */
export const insteadOf = (encoding: Encoding | undefined): Encoding | undefined =>
  encoding?.because === 'ascii' || encoding?.because === 'valid-utf-8' ? WINDOWS : undefined

function byteOrderMark(bytes: Uint8Array): Pick<Encoding, 'name' | 'markBytes'> | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', markBytes: 3 }
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', markBytes: 2 }
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', markBytes: 2 }
  return undefined
}

/** Western text in UTF-16 has a zero in nearly every pair, always on the same side of it. */
function utf16ByZeros(bytes: Uint8Array): EncodingName | undefined {
  const looked = bytes.subarray(0, 65_536)
  if (!looked.includes(0)) return undefined
  const zeros = [0, 0]
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++
  })
  const [even, odd] = zeros as [number, number]
  const many = (looked.length / 2) * 0.3
  if (odd >= many && odd > even * 10) return 'utf-16le'
  if (even >= many && even > odd * 10) return 'utf-16be'
  return undefined
}
