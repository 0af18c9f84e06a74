/** Reads single records again, by the bytes at which they begin: what a hash suspects, the text decides. */
import { CsvReader } from '../scan/csv.js'
import { FlawLog } from '../scan/flaw.js'
import { fillOf } from '../scan/source.js'

/** Most records are shorter by far, and records that are asked for stand far from each other. */
const WINDOW = 1 << 10
const LF = 10
export function readBack(source, { format }, newline) {
  const cellsAt = async (byte, window) => {
    for (let size = WINDOW; ; size *= 4) {
      const bytes = await window(byte, size)
      const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1, newline })
      for (let at = 0; at < bytes.length; ) {
        const feed = bytes.indexOf(LF, at)
        const behind = feed < 0 ? bytes.length : feed + 1
        const [first] = reader.push(format.charset.toUnits(bytes.slice(at, behind)))
        if (first !== undefined) return first.cells
        at = behind
      }
      if (bytes.length < size) return reader.end()[0]?.cells ?? []
    }
  }
  const fill = fillOf(source)
  if (source.now === undefined && fill !== undefined)
    return (bytes) => Promise.all(bytes.map((byte) => cellsAt(byte, inPlace(fill))))
  const window = source.now === undefined ? inOrder(source) : inOneRoom(source.now)
  return async (bytes) => {
    const all = []
    for (const byte of bytes) all.push(await cellsAt(byte, window))
    return all
  }
}
/** What it gives holds until it is asked again. */
function inOneRoom({ fill }) {
  let room = new Uint8Array(WINDOW)
  return async (from, size) => {
    if (room.length < size) room = new Uint8Array(size)
    return room.subarray(0, fill(room.subarray(0, size), from))
  }
}
const inPlace = (fill) => async (from, size) => {
  const room = new Uint8Array(size)
  return room.subarray(0, await fill(room, from))
}
/** Of a source that can only be read from its start. */
function inOrder(source) {
  const chunks = source.open()[Symbol.asyncIterator]()
  let held = new Uint8Array(0)
  let start = 0
  let ended = false
  return async (from, size) => {
    while (!ended && start + held.length < from + size) {
      const one = await chunks.next()
      ended = one.done === true
      if (one.done === true) break
      const kept = held.subarray(Math.max(0, Math.min(held.length, from - start)))
      start += held.length - kept.length
      const next = new Uint8Array(kept.length + one.value.length)
      next.set(kept)
      next.set(one.value, kept.length)
      held = next
    }
    return held.subarray(from - start, from - start + size)
  }
}
//# sourceMappingURL=read-back.js.map
