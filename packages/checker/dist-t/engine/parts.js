export const isFirst = ({ nth }) => nth === 0
export const isLast = ({ to }) => to === Number.POSITIVE_INFINITY
export const wholeFrom = (from) => ({
  nth: 0,
  from,
  to: Number.POSITIVE_INFINITY,
})
/** Looked at to find where a record begins. */
const WINDOW = 1 << 14
/**
 * A guess: the line end may stand in quotes. Whoever reads the part before it finds out, as that part then ends inside
 * a record.
 */
export async function partsOf({ source, start, bytes, delimiter, columns }) {
  const { slice, size } = source
  if (slice === undefined || size === undefined) return [wholeFrom(start)]
  const places = []
  for (let at = start + bytes; at < size; at += bytes) places.push(at)
  const windows = await Promise.all(places.map((at) => slice(at, Math.min(size, at + WINDOW))))
  const bounds = [start]
  for (const [nth, window] of windows.entries()) {
    const begin = recordIn(window, delimiter, columns)
    const bound = begin === null ? null : (places[nth] ?? 0) + begin
    if (bound !== null && bound < size && bound > (bounds.at(-1) ?? 0)) bounds.push(bound)
  }
  return bounds.map((from, nth) => ({ nth, from, to: bounds[nth + 1] ?? Number.POSITIVE_INFINITY }))
}
/** The first place behind a line end from which a line has as many cells as the header. */
function recordIn(window, delimiter, columns) {
  for (let end = window.indexOf(LF); end >= 0; end = window.indexOf(LF, end + 1)) {
    if (cellsFrom(window, end + 1, delimiter) === columns) return end + 1
  }
  return null
}
const LF = 10
const QUOTE = 34
/** Of one line that begins outside quotes; 0 where it does not end here. */
function cellsFrom(window, from, delimiter) {
  let cells = 1
  let quoted = false
  for (let at = from; at < window.length; at += 1) {
    const sign = window[at]
    if (sign === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if (sign === LF) return cells
    else if (sign === delimiter) cells += 1
  }
  return 0
}
//# sourceMappingURL=parts.js.map
