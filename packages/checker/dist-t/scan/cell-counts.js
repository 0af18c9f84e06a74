const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
/** The reader may put off what is longer, where the text goes on. */
const LONG = 32_768
/**
 * As the reader would cut them: so many rows as are wanted, or as are there whole; a blank one has no cell. Null where it
 * takes the reader to tell: text behind a quoted cell, a quote that does not close, a lone CR, and whatever is long.
 */
export function cellCounts({ units, complete }, { delimiter, charset, limits }, wanted) {
  const longest = Math.min(LONG, limits.recordBytes / charset.width)
  const counts = []
  const next = (behind) => indexOr(units.length, units.indexOf('\r', behind + 1))
  let carriageReturn = next(-1)
  for (let start = 0; start < units.length && counts.length < wanted; ) {
    const row = rowAt(units, start, delimiter)
    if (row === null || row.end - start > longest || row.cells > limits.columns) return null
    for (; carriageReturn <= row.end && carriageReturn < units.length; carriageReturn = next(carriageReturn))
      if (!isLineFeed(units, carriageReturn + 1)) return null
    if (row.end === units.length && !complete) break
    counts.push(row.end === start ? 0 : row.cells)
    start = row.end + (isLineFeed(units, row.end) ? 1 : 2)
  }
  return counts
}
/** Where its line end stands, else the length of the text. */
function rowAt(units, start, delimiter) {
  let end = lineEnd(units, start)
  for (let from = start, cells = 1; ; from += 1, cells += 1) {
    if (units.charCodeAt(from) === QUOTE) {
      from = closing(units, from) + 1
      if (from === 0 || from === units.length) return null
      if (from > end) end = lineEnd(units, from)
      if (from < end && !units.startsWith(delimiter, from)) return null
    } else from = indexOr(end, units.indexOf(delimiter, from))
    if (from >= end) return { cells, end }
  }
}
function lineEnd(units, from) {
  const feed = indexOr(units.length, units.indexOf('\n', from))
  return feed > from && units.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : feed
}
function closing(units, open) {
  let close = units.indexOf('"', open + 1)
  while (close !== -1 && units.charCodeAt(close + 1) === QUOTE) close = units.indexOf('"', close + 2)
  return close
}
const isLineFeed = (units, at) => units.charCodeAt(at) === LINE_FEED
const indexOr = (other, place) => (place === -1 ? other : place)
//# sourceMappingURL=cell-counts.js.map
