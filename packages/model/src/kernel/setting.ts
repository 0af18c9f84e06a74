/** What a check is written against: its table, and the tables and code lists beside it. */
import { type CodeList, membersOf, OTHER } from '../forms/code-list.ts'
import type { Field } from '../forms/field.ts'
import type { Table } from '../forms/table.ts'
import type { Reading } from './expression.ts'

export interface Setting {
  readonly table: Table
  readonly tables: Readonly<Record<string, Table>>
  readonly lists: Readonly<Record<string, CodeList>>
}

/** A check names something that is not there; the compiler turns it into a Problem at that name. */
export class UnknownName extends Error {
  readonly unknown: string
  constructor(unknown: string, message: string) {
    super(message)
    this.unknown = unknown
  }
}

/** `name` is a field of the table, `table.name` one of its parent row. */
export function readingOf(name: string): Reading {
  const [first, second] = name.split('.') as [string, string?]
  return second === undefined ? { op: 'field', name: first } : { op: 'field', name: second, of: first }
}

/** Throws UnknownName when the field is not there. */
export function fieldRead({ name, of }: Reading, setting: Setting): Field {
  const home = of === undefined ? setting.table : tableNamed(of, setting)
  const field = home.fields[name]
  if (field === undefined) throw new UnknownName(name, `The table ${home.id} has no field “${name}”.`)
  return field
}

export function tableNamed(id: string, { tables }: Setting): Table {
  const table = tables[id]
  if (table === undefined) throw new UnknownName(id, `There is no table “${id}”.`)
  return table
}

export const titleOf = (name: string, setting: Setting): string => fieldRead(readingOf(name), setting).title

export function listOf(field: Field, { lists }: Setting): CodeList | undefined {
  return field.list === undefined ? undefined : lists[field.list]
}

/**
 * The codes that are certainly among `codes` and those that certainly are not. What is in neither cannot be told: an
 * aggregate with members on both sides, and on an open list `other` and every value not listed.
 */
export function splitCodes(list: CodeList, codes: readonly string[]): { yes: string[]; no?: string[] } {
  const stranger = codes.find((code) => list.codes[code] === undefined)
  if (stranger !== undefined)
    throw new UnknownName(stranger, `“${stranger}” is no code of the list ${list.id}.`)
  const meant = new Set(codes.flatMap((code) => membersOf(list, code)))
  const yes: string[] = []
  const no: string[] = []
  for (const code of Object.keys(list.codes)) {
    const members = membersOf(list, code)
    const inside = members.filter((member) => meant.has(member)).length
    if (inside === members.length) yes.push(code)
    else if (inside === 0 && !(list.open && members.includes(OTHER))) no.push(code)
  }
  const everyCodeTold = yes.length + no.length === Object.keys(list.codes).length
  return everyCodeTold && !list.open ? { yes } : { yes, no }
}
