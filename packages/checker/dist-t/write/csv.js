/** CSV as RFC 4180 has it: UTF-8, lines that end with LF, quotes only where they are needed. */
import { NOTHING } from './table-format.js'
export const csv = {
  id: 'csv',
  title: 'CSV',
  encoder: (fields) => {
    const utf8 = new TextEncoder()
    return {
      head: () => utf8.encode(lineOf(fields.map(({ id }) => id))),
      rows: (rows) => utf8.encode(rows.map(lineOf).join('')),
      tail: () => NOTHING,
    }
  },
}
/** A lone empty cell is quoted, since an empty line is no record. */
const lineOf = (cells) =>
  cells.length === 1 && cells[0] === '' ? '""\n' : `${cells.map(cellOf).join(',')}\n`
const cellOf = (text) => (/[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
//# sourceMappingURL=csv.js.map
