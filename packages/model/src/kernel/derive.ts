/** Computes a derived field from the cell it rests on. */
import { type CodeList, membersOf } from '../forms/code-list.ts'
import type { Derivation, Field } from '../forms/field.ts'
import type { Table } from '../forms/table.ts'
import { fieldOf } from '../forms/table.ts'
import type { Cell, Value } from './cell.ts'

type Lists = Readonly<Record<string, CodeList>>

/** The field that a derived one rests on. */
export const restsOn = (derived: Derivation): string =>
  'month' in derived ? derived.month : 'band' in derived ? derived.band : derived.of

/** What the source says, empty or a non-answer, is said of the derived field too. */
export function deriveCell(field: Field, table: Table, source: Cell, lists: Lists): Cell {
  if (field.derived === undefined) return source
  if (source.value === null) return { ...source, typed: null }
  const value = derive(field, field.derived, table, source.value, lists)
  return value === null
    ? { raw: source.raw, said: null, typed: null, value: null }
    : { raw: value, said: null, typed: value, value }
}

function derive(field: Field, derived: Derivation, table: Table, value: Value, lists: Lists): string | null {
  if ('month' in derived) return String(value).slice(0, 7)
  if ('band' in derived) return bandOf(lists[field.list ?? ''], Number(value))
  const list = lists[fieldOf(table, derived.of).list ?? '']
  return list === undefined ? null : attributeOf(list, String(value), derived.attribute)
}

/** The bands of a list, by their whole-number attributes `from` and `to`; the last may be open. */
export function bandsOf(list: CodeList): readonly { code: string; from: number; to: number | null }[] {
  return Object.entries(list.codes).flatMap(([code, { attributes, of }]) => {
    if (of !== undefined || attributes?.from === undefined) return []
    return [
      { code, from: Number(attributes.from), to: attributes.to === undefined ? null : Number(attributes.to) },
    ]
  })
}

function bandOf(list: CodeList | undefined, value: number): string | null {
  const bands = list === undefined ? [] : bandsOf(list)
  return bands.find(({ from, to }) => value >= from && (to === null || value <= to))?.code ?? null
}

/** An aggregate has the attribute its members share; without a common one it cannot be told. */
export function attributeOf(list: CodeList, code: string, attribute: string): string | null {
  const all = new Set(membersOf(list, code).map((member) => list.codes[member]?.attributes?.[attribute]))
  const [only] = all
  return all.size === 1 && only !== undefined ? String(only) : null
}
