/** A, B … Z, AA, AB …: the column at a place counted from 0. */
export function columnLetter(place) {
  const rest = Math.floor(place / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (place % 26))}`
}
/** Names the file where there are several. What a record was lent stands in the file that lent it. */
export function addressOf({ source, row, lent }, column, sources) {
  const file = sources.length > 1 ? { file: sources[source]?.path ?? '' } : {}
  if (column === null) return { ...file, row }
  const { header = [], lent: columns = [] } = sources[source] ?? {}
  const borrowed = columns[column - (header.length - columns.length)]
  if (borrowed !== undefined) {
    const there = lent?.[borrowed.join]
    return there === undefined || there === null
      ? { ...file, row }
      : addressOf(there, borrowed.column, sources)
  }
  const name = sources[source]?.header[column]?.trim()
  return { ...file, row, column: columnLetter(column), ...(name === undefined ? {} : { name }) }
}
export const byAddress = (a, b) =>
  byPoint(a.file ?? '', b.file ?? '') ||
  a.row - b.row ||
  (a.column ?? '').length - (b.column ?? '').length ||
  byPoint(a.column ?? '', b.column ?? '')
/** By code point, never by locale. */
export const byPoint = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
//# sourceMappingURL=address.js.map
