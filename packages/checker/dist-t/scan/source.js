/** Where bytes come from: a file, a download, a dropped `File`; anything that can be read again from its start. */
/** Undefined where bytes can only be had in order. */
export const fillOf = ({ fill, slice }) => fill ?? (slice === undefined ? undefined : filling(slice))
const filling = (slice) => async (into, start) => {
  const bytes = await slice(start, start + into.length)
  into.set(bytes)
  return bytes.length
}
export const directOf = ({ size, slice, fill, now, file }) => ({
  ...(size === undefined ? {} : { size }),
  ...(slice === undefined ? {} : { slice }),
  ...(fill === undefined ? {} : { fill }),
  ...(now === undefined ? {} : { now }),
  ...(file === undefined ? {} : { file }),
})
/** Bytes already in hand as a source, in chunks of `chunkBytes`. */
export function inMemory(name, bytes, chunkBytes = 65_536) {
  async function* open() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
  }
  return { name, size: bytes.length, open }
}
/**
 * The same bytes in blocks of `size`, the last one shorter, so that nothing behind this line can depend on where
 * a chunk happened to end. A block is overwritten when the next is asked for.
 */
export async function* blocks(chunks, size) {
  // No larger than it must be, as most files are small and many may be open.
  let block = new Uint8Array(0)
  let filled = 0
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - filled)
      if (block.length < filled + part.length) {
        const wider = new Uint8Array(Math.min(size, 2 * filled + part.length))
        wider.set(block)
        block = wider
      }
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled === size) {
        yield block
        filled = 0
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}
/** Reads no further than it must to have `most` bytes and to know whether more follow. */
export async function readHead(source, most) {
  // What a system makes up while it is read has no size, and may have bytes.
  const bytes = new Uint8Array(Math.min(most, source.size || most) + 1)
  const { fill = () => fillInOrder(bytes, source), now } = source
  const length = now?.fill(bytes, 0) ?? (await fill(bytes, 0))
  return { bytes: bytes.subarray(0, Math.min(length, most)), complete: length < bytes.length }
}
async function fillInOrder(into, source) {
  let length = 0
  for await (const chunk of source.open()) {
    const part = chunk.subarray(0, into.length - length)
    into.set(part, length)
    length += part.length
    if (length === into.length) break
  }
  return length
}
//# sourceMappingURL=source.js.map
