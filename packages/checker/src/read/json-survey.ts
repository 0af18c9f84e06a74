/** Looks through a JSON file once: which tables it holds, and which columns their records have. */
import { cellsOf } from './json-cells.ts'
import type { JsonSource } from './json-source.ts'
import { isObject, readJson } from './json-text.ts'
import type { Unreadable } from './reading.ts'

export interface JsonTable {
  /** The key that holds it; undefined where the file is one list. */
  readonly list: string | undefined
  readonly columns: readonly string[]
}

export type Surveyed =
  | { readonly ok: true; readonly table: JsonTable; readonly others: readonly string[] }
  | { readonly ok: false; readonly unreadable: Unreadable }

/** Columns stand in the order in which they are first met. */
export async function survey(json: JsonSource, wanted: string | undefined): Promise<Surveyed> {
  const tables = new Map<string | undefined, Set<string>>()
  const { cutter, pieces } = json.cut()
  let refused: JsonPlace | undefined
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
  const nameOf = (list: string): string => keyText(json.charset.decode(list))
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

function chosen(table: JsonTable, names: readonly string[], { limits, charset }: JsonSource): Surveyed {
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
export function keyText(written: string): string {
  const read = readJson(`"${written}"`)
  return read.ok && typeof read.value === 'string' ? read.value : written
}

const no = (unreadable: Unreadable): Surveyed => ({ ok: false, unreadable })

interface JsonPlace {
  readonly line: number
  readonly byte: number
  readonly what: string
}

function noRecord(fault: JsonPlace | undefined): Unreadable {
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

const several = (names: readonly string[]): Unreadable => ({
  kind: 'several-tables',
  message: `The file holds several tables: ${names.join(', ')}.`,
  hint: 'Say which with --sheet NAME.',
})

const unknown = (wanted: string, names: readonly string[]): Unreadable => ({
  kind: 'sheet-unknown',
  message: `The file holds no table “${wanted}”.`,
  hint:
    names.length === 0 ? 'It is one list of records: leave --sheet out.' : `It holds: ${names.join(', ')}.`,
})
