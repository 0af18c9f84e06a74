/** Looks at the directory of a zip file before anything is inflated: what would come out of it, and whether it is sane. */
export const ZIP_LIMITS = {
  entries: 1000,
  inflatedBytes: 2 * 1024 ** 3,
  inflatedRatio: 200,
  entryBytes: 500 * 1024 ** 2,
}
/** A small part of much white space compresses beyond any ratio and harms nobody. */
const UNSUSPICIOUS_BYTES = 16 * 1024 ** 2
export function lookIntoZip(bytes, limits = ZIP_LIMITS) {
  const entries = directoryOf(bytes)
  if (entries === undefined)
    return { ok: false, kind: 'damaged', message: 'Its list of contents is missing or damaged' }
  if (entries.length > limits.entries)
    return { ok: false, kind: 'bomb', message: `It holds more than ${limits.entries} parts` }
  if (entries.some(({ encrypted }) => encrypted))
    return { ok: false, kind: 'encrypted', message: 'Its parts are encrypted' }
  const total = entries.reduce((sum, { inflated }) => sum + inflated, 0)
  if (total > limits.inflatedBytes || entries.some(({ inflated }) => inflated > limits.entryBytes))
    return { ok: false, kind: 'bomb', message: `It would grow to ${megabytes(total)} MB` }
  const suspicious = entries.some(
    ({ compressed, inflated }) =>
      inflated > UNSUSPICIOUS_BYTES && inflated > compressed * limits.inflatedRatio,
  )
  if (suspicious)
    return { ok: false, kind: 'bomb', message: `It grows more than ${limits.inflatedRatio} times` }
  if (entries.some(({ compressed, inflated }) => compressed > 2 && inflated === 0))
    return { ok: false, kind: 'damaged', message: 'It hides how large its parts are' }
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset)
  const overlaps = inOrder.some(
    ({ offset, compressed }, at) => offset + compressed > (inOrder[at + 1]?.offset ?? bytes.length),
  )
  if (overlaps) return { ok: false, kind: 'bomb', message: 'Its parts overlap' }
  return { ok: true, entries }
}
const megabytes = (bytes) => Math.ceil(bytes / 1024 ** 2)
const END = 0x06054b50
const CENTRAL = 0x02014b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LARGEST = 0xffffffff
/** Undefined where it cannot be found or walked through. */
function directoryOf(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const entries = []
  let at = view.getUint32(end + 16, true)
  const count = view.getUint16(end + 10, true)
  while (at + CENTRAL_BYTES <= end && view.getUint32(at, true) === CENTRAL) {
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const next = at + CENTRAL_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true)
    if (next > bytes.length) return undefined
    const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes)
    const extra = {
      view,
      at: at + CENTRAL_BYTES + nameBytes,
      end: at + CENTRAL_BYTES + nameBytes + extraBytes,
    }
    const [inflated, compressed, offset] = wide(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extra,
    )
    entries.push({
      name: new TextDecoder().decode(name),
      method: view.getUint16(at + 10, true),
      compressed,
      inflated,
      offset,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at = next
  }
  return entries.length > 0 && (entries.length === count || count === 0xffff) ? entries : undefined
}
function endOf(view) {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}
/** Numbers that do not fit into 32 bits stand behind the name, in this order, those that fit left out. */
function wide(sizes, { view, at, end }) {
  if (!sizes.includes(LARGEST)) return sizes
  for (let place = at; place + 4 <= end; place += 4 + view.getUint16(place + 2, true)) {
    if (view.getUint16(place, true) !== 1) continue
    let from = place + 4
    const taken = sizes.map((size) => {
      if (size !== LARGEST || from + 8 > end) return size
      const whole = Number(view.getBigUint64(from, true))
      from += 8
      return whole
    })
    return [taken[0] ?? 0, taken[1] ?? 0, taken[2] ?? 0]
  }
  return sizes
}
//# sourceMappingURL=zip-directory.js.map
