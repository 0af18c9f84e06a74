/** One JSON object a line, typed as the JSON Schemas have it; what is empty is left out. */
import { readCell } from '@police-data/model'
import { NOTHING } from './table-format.js'
export const ndjson = {
  id: 'ndjson',
  title: 'NDJSON',
  encoder: (fields) => {
    const utf8 = new TextEncoder()
    return {
      head: () => NOTHING,
      rows: (rows) => utf8.encode(rows.map((row) => lineOf(fields, row)).join('')),
      tail: () => NOTHING,
    }
  },
}
const lineOf = (fields, row) =>
  `{${fields
    .flatMap((field, at) => {
      const value = valueText(field, row[at] ?? '')
      return value === null ? [] : [`${JSON.stringify(field.id)}:${value}`]
    })
    .join(',')}}\n`
/** Null where nothing is written. What cannot be read as its type stays the text it is, to be reported. */
function valueText(field, text) {
  const { raw, said, typed } = readCell(field, text)
  if (raw === null) return null
  // A number keeps its digits: 1.50 is not shortened.
  return typeof typed === 'number' ? raw : JSON.stringify(said ?? typed ?? raw)
}
//# sourceMappingURL=ndjson.js.map
