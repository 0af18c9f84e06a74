import { damaged, empty } from '../scan/unreadable.js'
export async function allBytes(source, most) {
  const chunks = []
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
const tooLarge = (most) => ({
  kind: 'too-large',
  message: `The file is larger than ${Math.round(most / 1024 ** 2)} MB, too large for its kind.`,
  hint: 'Save it as CSV (UTF-8), which has no such limit.',
})
//# sourceMappingURL=all-bytes.js.map
