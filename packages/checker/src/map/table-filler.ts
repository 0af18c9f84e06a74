/** Fills one table: finds or makes the rows that a record contributes to, and numbers people and actions within it. */
import { cellJudge, type Standard } from '@police-data/model'
import type { Disagreement } from './dataset.ts'
import type { Held } from './held.ts'
import { type Holder, holderOf } from './holder.ts'
import type { Contribution, FieldPlan, TablePlan } from './plan.ts'
import { partsOf } from './split.ts'
import { type Place, rowMaker, type StandardRow } from './standard-row.ts'

export interface Numbered {
  readonly number: string
  /** What was numbered: blank for somebody of whom the record says nothing. */
  readonly combination: string
}

/** What a record was numbered, by `table.field`. */
export type Numbers = Map<string, Numbered>

/** Whether the record gave a row, gave none because a part of its key is empty, or is no record of this table. */
export type Fate = 'taken' | 'keyless' | 'aside'

export interface Placed {
  readonly cells: readonly string[]
  readonly place: Place
}

/** `numbers` carries what tables before this one numbered. */
export type TableFiller = (record: Placed, numbers: Numbers) => Fate

/** What is shared by all files that fill the table. */
export interface TableStore {
  readonly rows: StandardRow[]
  readonly byKey: Map<string, StandardRow>
  /** Numbers given out, by the key they stand in and the combination they stand for. */
  readonly given: Map<string, Given>
}

/** How many numbers were given out, and those that may be asked for again. */
export interface Given {
  count: number
  readonly known: Map<string, string>
}

export const tableStore = (): TableStore => ({ rows: [], byKey: new Map(), given: new Map() })

export interface Filling {
  readonly plan: TablePlan
  readonly store: TableStore
  readonly grouped: boolean
  readonly disagreements: (one: Disagreement) => void
  readonly uneven: (one: Place) => void
}

export function tableFiller(filling: Filling, standard: Standard): TableFiller {
  const { plan, uneven } = filling
  const contributors = plan.contributions.map((one) => ({ ...one, add: contributor(one, filling, standard) }))
  return ({ cells, place }, numbers) => {
    let fate: Fate = 'aside'
    for (const [entry, { takes, split, add }] of contributors.entries()) {
      if (!takes(cells)) continue
      const parts = split === null ? { cells: [cells], even: true } : partsOf(cells, split)
      if (!parts.even) uneven(place)
      for (const [part, one] of parts.cells.entries()) {
        const taken = add({ cells: one, place, part: `${entry} ${part}` }, numbers)
        if (taken) fate = 'taken'
        else if (fate === 'aside') fate = 'keyless'
      }
    }
    return fate
  }
}

interface Part extends Placed {
  /** Which of the rows that the record gives. */
  readonly part: string
}

/** False when a part of the key is empty. */
function contributor(
  { fields }: Contribution,
  { plan: { table }, store, grouped, disagreements }: Filling,
  standard: Standard,
): (record: Part, numbers: Numbers) => boolean {
  const judge = cellJudge(standard, table)
  const makeRow = rowMaker(table, standard)
  const slots = fields.map((one) => ({
    ...one,
    holder: holderOf(one, judge),
    made: `${table.id}.${one.field.id}`,
  }))
  const keys = slots.filter(({ field }) => table.key.includes(field.id))
  const named = keys.filter(({ origin }) => !isNumbered(origin))
  const numbered = keys.filter(({ origin }) => isNumbered(origin))

  /** One number for each combination within the record; a blank combination is somebody new each time. */
  function numberFor({ origin }: FieldPlan, { cells, place, part }: Part, scope: string): Numbered {
    const given = store.given.get(scope) ?? { count: 0, known: new Map<string, string>() }
    store.given.set(scope, given)
    const parts = origin.kind === 'numbered' ? origin.columns.map((at) => (cells[at] ?? '').trim()) : []
    const blank = parts.every((one) => one === '')
    const combination = blank ? `${place.source} ${place.row} ${part}` : JSON.stringify(parts)
    const known = given.known.get(combination)
    const number = known ?? String(given.count + 1)
    if (known === undefined) given.count += 1
    // A blank one never comes again.
    if (!blank) given.known.set(combination, number)
    return { number, combination: origin.kind === 'row' ? combination : JSON.stringify(parts) }
  }

  function fill({ origin, field, holder, made }: Slot, { cells }: Part, numbers: Numbers): Held | undefined {
    switch (origin.kind) {
      case 'column':
        return holder.ofColumn(cells[origin.column] ?? '')
      case 'several':
        return holder.ofColumns(origin.parts.map(({ column }) => cells[column] ?? ''))
      case 'constant':
        return holder.ofText(origin.text, origin.relation)
      case 'same':
      case 'numbered':
      case 'row': {
        const number = numbers.get(origin.kind === 'same' ? `${origin.table}.${field.id}` : made)
        return holder.ofNumber(number?.number ?? '', number?.combination ?? '')
      }
      case 'absent':
        return undefined
    }
  }

  return (record, numbers) => {
    const scope = named.map((one) => fill(one, record, numbers)?.text ?? '')
    if (grouped && scope.some((text) => text === '')) return false
    for (const slot of numbered) {
      const one = numberFor(slot, record, JSON.stringify([slot.field.id, ...scope]))
      numbers.set(slot.made, one)
      scope.push(one.number)
    }
    const cells = slots.map((one) => fill(one, record, numbers))
    const key = JSON.stringify(scope)
    const first = grouped ? store.byKey.get(key) : undefined
    if (first === undefined) {
      const row = makeRow(cells, record.place)
      store.rows.push(row)
      if (grouped) store.byKey.set(key, row)
      return true
    }
    for (const [at, { field, origin, holder }] of slots.entries()) {
      const kept = first.held(field.id)
      const other = cells[at]
      if (other === undefined || kept?.text === other.text) continue
      if (kept === undefined) first.put(field.id, other)
      else if ('collect' in origin && origin.collect === true) first.put(field.id, holder.ofBoth(kept, other))
      else disagreements({ table: table.id, field: field.id, row: first, kept, other, place: record.place })
    }
    return true
  }
}

interface Slot extends FieldPlan {
  readonly holder: Holder
  readonly made: string
}

const isNumbered = ({ kind }: FieldPlan['origin']): boolean => kind === 'numbered' || kind === 'row'
