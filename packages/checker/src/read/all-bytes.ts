/** All bytes of a file that has to be held whole, inflated if it was compressed; or why it cannot be. */
import type { PlainSource } from '../scan/gzip.ts'
import { damaged, empty } from '../scan/unreadable.ts'
import type { Unreadable } from './reading.ts'

export type AllBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly unreadable: Unreadable }

export async function allBytes(source: PlainSource, most: number): Promise<AllBytes> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source.open()) {
    chunks.push(chunk.slice())
    length += chunk.length
    if (length > most) return { ok: false, unreadable: tooLarge(most) }
  }
  const { damage } = source.gzip()
  if (damage !== undefined && damage.kind !== 'gzip-trailing-junk')
    return { ok: false, unreadable: damaged(damage) }
  if (length === 0) return { ok: false, unreadable: empty('no-bytes') }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { ok: true, bytes }
}

const tooLarge = (most: number): Unreadable => ({
  kind: 'too-large',
  message: `The file is larger than ${Math.round(most / 1024 ** 2)} MB, too large for its kind.`,
  hint: 'Save it as CSV (UTF-8), which has no such limit.',
})
