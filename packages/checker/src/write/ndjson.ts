/** One JSON object a line, typed as the JSON Schemas have it; what is empty is left out. */
import { type Field, readCell, type Value } from '@police-data/model'
import { NOTHING, type TableFormat, type TextRow } from './table-format.ts'

export const ndjson: TableFormat = {
  id: 'ndjson',
  title: 'NDJSON',
  encoder: (fields) => {
    const utf8 = new TextEncoder()
    return {
      head: () => NOTHING,
      rows: (rows) => utf8.encode(rows.map((row) => `${JSON.stringify(objectOf(fields, row))}\n`).join('')),
      tail: () => NOTHING,
    }
  },
}

const objectOf = (fields: readonly Field[], row: TextRow): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    fields.flatMap((field, at) => {
      const value = cellValue(field, row[at] ?? '')
      return value === null ? [] : [[field.id, value]]
    }),
  )

/** What cannot be read as its type stays the text it is, to be reported. */
function cellValue(field: Field, text: string): Value | null {
  const { raw, said, typed } = readCell(field, text)
  return raw === null ? null : (said ?? typed ?? raw)
}
