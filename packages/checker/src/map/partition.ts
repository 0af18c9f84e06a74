/** Which records have to be looked at together: those that may give the same row, or share numbers within it. */
import type { SourceRecord } from './dataset.ts'
import type { FieldPlan, Plan } from './plan.ts'
import { recordKey } from './record-key.ts'

/** A record, and which of the files it is of. */
export interface Numbered {
  readonly source: number
  readonly record: SourceRecord
}

/**
 * `keyed`: records with the same key belong together. `apart`: each record stands alone, so any part of the file will
 * do. `whole`: nobody can tell, so all records belong together.
 */
export type Partition =
  | { readonly kind: 'keyed'; keyOf(one: Numbered): string }
  | { readonly kind: 'apart' }
  | { readonly kind: 'whole' }

export function partitionOf(plans: readonly Plan[]): Partition {
  // A file that only lends its columns fills no table.
  const filling = plans.map((plan) => (plan.tables.length === 0 ? undefined : namingOf(plan)))
  if (filling.includes(null)) return { kind: 'whole' }
  const keyed = filling.flatMap((one) => one ?? [])
  if (keyed.every(({ alone }) => alone)) return { kind: 'apart' }
  if (keyed.some(({ alone }) => alone)) return { kind: 'whole' }
  return {
    kind: 'keyed',
    keyOf: ({ source, record: { cells } }) =>
      JSON.stringify(filling[source]?.fields.map((one) => textOf(one, cells)) ?? []),
  }
}

/** What names a record in all tables that it fills. */
export interface Naming {
  readonly fields: readonly FieldPlan[]
  /** The record is numbered for itself. */
  readonly alone: boolean
}

/** Null where tables take their names from different places. */
export function namingOf({ grouped, tables }: Plan): Naming | null {
  if (!grouped) return { fields: [], alone: true }
  const all = tables.flatMap(({ table, contributions }) =>
    contributions.map(({ fields }) =>
      recordKey(table).flatMap((name) => fields.find(({ field }) => field.id === name) ?? []),
    ),
  )
  const [first] = all
  if (first === undefined) return null
  if (all.every((one) => one.some(({ origin }) => origin.kind === 'row' || origin.kind === 'same')))
    return { fields: first, alone: true }
  const same = all.every((one) => one.map(placeOf).join() === first.map(placeOf).join())
  return same && !first.map(placeOf).includes('?') ? { fields: first, alone: false } : null
}

const placeOf = ({ origin }: FieldPlan): string => {
  if (origin.kind === 'column') return `column ${origin.column}`
  return origin.kind === 'constant' ? 'constant' : '?'
}

function textOf({ origin }: FieldPlan, cells: readonly string[]): string {
  if (origin.kind === 'column') return origin.convert(cells[origin.column] ?? '').text
  return origin.kind === 'constant' ? origin.text : ''
}
