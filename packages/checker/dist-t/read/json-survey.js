/** Looks through a JSON file once: which tables it holds, and which columns their records have. */
import { cellsOf } from './json-cells.js'
import { isObject, readJson } from './json-text.js'
/** Columns stand in the order in which they are first met. */
export async function survey(json, wanted) {
  const tables = new Map()
  const { cutter, pieces } = json.cut()
  let refused
  for await (const batch of pieces) {
    for (const { units, list, line, byte } of batch) {
      const read = readJson(json.charset.decode(units))
      if (!read.ok || !isObject(read.value)) {
        refused ??= { line, byte, what: read.ok ? 'it is no group of names and values' : read.message }
        continue
      }
      const columns = tables.get(list) ?? new Set()
      tables.set(list, columns)
      for (const column of cellsOf(read.value).cells.keys()) columns.add(column)
    }
  }
  const nameOf = (list) => keyText(json.charset.decode(list))
  const names = cutter.lists.map(nameOf)
  const found = [...tables].map(([list, columns]) => ({ list, columns: [...columns] }))
  const [only] = found
  if (wanted !== undefined) {
    const named = found.find(({ list }) => list !== undefined && nameOf(list) === wanted)
    return named === undefined ? no(unknown(wanted, names)) : chosen(named, names, json)
  }
  if (only === undefined) return no(noRecord(refused ?? cutter.broken))
  if (found.length > 1) return no(several(found.map(({ list }) => nameOf(list ?? ''))))
  return chosen(only, names, json)
}
function chosen(table, names, { limits, charset }) {
  if (table.columns.length > limits.columns)
    return no({
      kind: 'too-many-columns',
      message: `The records have more than ${limits.columns} different fields.`,
      hint: 'Values may stand where names should: a record gives each field by its name.',
    })
  const list = table.list === undefined ? undefined : keyText(charset.decode(table.list))
  return { ok: true, table, others: names.filter((name) => name !== list) }
}
/** A key as it is written, without its quotation marks, as text. */
export function keyText(written) {
  const read = readJson(`"${written}"`)
  return read.ok && typeof read.value === 'string' ? read.value : written
}
const no = (unreadable) => ({ ok: false, unreadable })
function noRecord(fault) {
  if (fault === undefined)
    return {
      kind: 'empty',
      message: 'The file holds no record.',
      hint: 'A table is a list of records, [{"name": "value"}, …], or one record on each line.',
    }
  const { what, line, byte } = fault
  return {
    kind: 'damaged',
    message: `No record of the file can be read. In line ${line}: ${what.replace(/\.$/u, '')}.`,
    hint: 'Export or download it again.',
    byte,
  }
}
const several = (names) => ({
  kind: 'several-tables',
  message: `The file holds several tables: ${names.join(', ')}.`,
  hint: 'Say which with --sheet NAME.',
})
const unknown = (wanted, names) => ({
  kind: 'sheet-unknown',
  message: `The file holds no table “${wanted}”.`,
  hint:
    names.length === 0 ? 'It is one list of records: leave --sheet out.' : `It holds: ${names.join(', ')}.`,
})
//# sourceMappingURL=json-survey.js.map
