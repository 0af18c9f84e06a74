/** Fills one table: finds or makes the rows that a record contributes to, and numbers people and actions within it. */
import { cellJudge, type Standard } from '@police-data/model'
import type { Keys } from '../numbers/keys.ts'
import { NO_TEXT } from '../numbers/texts.ts'
import { type CellFiller, cellFiller, type Shared } from './cell-filler.ts'
import type { Disagreement } from './dataset.ts'
import { type FieldColumn, UNFILLED } from './field-column.ts'
import { Numbering } from './numbering.ts'
import type { Places } from './places.ts'
import type { Contribution, FieldPlan, Split, TablePlan } from './plan.ts'
import { type Recall, recall } from './recall.ts'
import { partsOf } from './split.ts'
import type { StandardTable } from './standard-table.ts'

/** Whether the record gave a row, gave none because a part of its key is empty, or is no record of this table. */
export type Fate = 'taken' | 'keyless' | 'aside'

export interface Placed {
  readonly cells: readonly string[]
  /** Of the cells, in the lexicon of the file. */
  readonly numbers: Int32Array
  /** The number of its place. */
  readonly place: number
}

export type TableFiller = (record: Placed) => Fate

/** What is shared by all files that fill the table. */
export interface TableStore {
  readonly rows: StandardTable
  readonly keys: Keys
  /** By field. */
  readonly numberings: Map<string, Numbering>
}

export interface Filling extends Shared {
  readonly plan: TablePlan
  readonly store: TableStore
  readonly places: Places
  readonly grouped: boolean
  /** How far numbers came that go on when rows are forgotten, by field; null where nothing goes on. */
  readonly reached: Map<string, Map<string, number>> | null
  readonly disagreements: (one: Disagreement) => void
  readonly uneven: (place: number) => void
}

export function tableFiller(filling: Filling, standard: Standard): TableFiller {
  const { plan, lexicon } = filling
  const contributors = plan.contributions.map((one) => ({
    takes: taker(one, filling),
    split: one.split,
    add: contributor(one, filling, standard),
  }))
  const addParts = ({ cells, place }: Placed, split: Split, add: Contributor): Fate => {
    const parts = partsOf(cells, split)
    if (!parts.even) filling.uneven(place)
    return parts.cells
      .map((part): Fate => add(lexicon.copyOf(part), place))
      .reduce((fate, one) => better(fate, one), 'aside')
  }
  return (record) => {
    let fate: Fate = 'aside'
    for (const { takes, split, add } of contributors) {
      if (takes(record.numbers) !== TAKEN) continue
      const one = split === null ? add(record.numbers, record.place) : addParts(record, split, add)
      fate = better(fate, one)
    }
    return fate
  }
}

/** Of what two became of one record: a row, before a key that is empty, before nothing. */
export const better = (one: Fate, other: Fate): Fate => (one === 'taken' || other === 'aside' ? one : other)

const TAKEN = 1
const PASSED_OVER = 2

function taker({ asks, takes }: Contribution, { lexicon }: Filling): Recall {
  return recall(asks, lexicon, (texts) => {
    const cells: string[] = []
    for (const [at, column] of asks.entries()) cells[column] = texts[at] ?? ''
    return takes(cells) ? TAKEN : PASSED_OVER
  })
}

type Contributor = (numbers: Int32Array, place: number) => 'taken' | 'keyless'

interface Slot extends FieldPlan, CellFiller {
  readonly column: FieldColumn
}

/** Keyless when a part of the key is empty. */
function contributor({ fields }: Contribution, filling: Filling, standard: Standard): Contributor {
  const { plan, store, places, grouped, disagreements } = filling
  const { table } = plan
  const { rows, keys } = store
  const judge = cellJudge(standard, table)
  const slots = fields.flatMap((one): readonly Slot[] => {
    const column = rows.column(one.field.id)
    return column === undefined
      ? []
      : [{ ...one, column, ...cellFiller(one, table.id, column, judge, filling) }]
  })
  const parts = slots.filter(({ field }) => table.key.includes(field.id))
  const named = parts.filter(({ origin }) => !isNumbered(origin))
  const numbered = parts
    .filter(({ origin }) => isNumbered(origin))
    .map((slot) => numberer(slot, named, filling))
  const cells = new Int32Array(slots.length)

  const append = (place: number): void => {
    rows.add(place)
    for (let at = 0; at < slots.length; at += 1) slots[at]?.column.numbers.push(cells[at] ?? UNFILLED)
  }

  const agree = (row: number, place: number): void => {
    for (let at = 0; at < slots.length; at += 1) {
      const { column, origin, field, both } = slots[at] as Slot
      const kept = column.numbers.at(row)
      const other = cells[at] ?? UNFILLED
      if (kept === other) continue
      const first = column.held(kept)
      const later = column.held(other)
      if (later === undefined || first?.text === later.text) continue
      if (first === undefined) column.numbers.put(row, other)
      else if ('collect' in origin && origin.collect === true) column.numbers.put(row, both(kept, other))
      else {
        const where = { row: rows.row(row), place: places.at(place) }
        disagreements({ table: table.id, field: field.id, ...where, kept: first, other: later })
      }
    }
  }

  return (numbers, place) => {
    let key = 0
    let length = 0
    for (const { column, fill } of named) {
      const text = column.textOf(fill(numbers))
      if (grouped && text === NO_TEXT) return 'keyless'
      length += 1
      key = keys.step(length, key, text)
    }
    for (const { column, fill, number } of numbered) {
      number(numbers, length, key)
      length += 1
      key = keys.step(length, key, column.textOf(fill(numbers)))
    }
    for (let at = 0; at < slots.length; at += 1) cells[at] = (slots[at] as Slot).fill(numbers)
    // Keys are numbered as they are met, and each gives its row at once: the one’s number is the other’s.
    if (!grouped || key === rows.length) append(place)
    else agree(key, place)
    return 'taken'
  }
}

interface NumberedSlot extends Slot {
  /** One number for each combination within the record; a blank combination is somebody new each time. */
  number(numbers: Int32Array, length: number, key: number): void
}

function numberer(slot: Slot, named: readonly Slot[], filling: Filling): NumberedSlot {
  const { plan, store, given, combinations, lexicon, reached } = filling
  const { field, origin } = slot
  const mine = given.of(`${plan.table.id}.${field.id}`)
  const far = reached?.get(field.id) ?? new Map<string, number>()
  reached?.set(field.id, far)
  const numbering = store.numberings.get(field.id) ?? new Numbering(far)
  store.numberings.set(field.id, numbering)
  // A scope that was itself numbered is over with its record.
  const goesOn = reached !== null && named.every((one) => one.origin.kind !== 'same')
  const nameOf = (numbers: Int32Array): string =>
    JSON.stringify(named.map(({ column, fill }) => column.held(fill(numbers))?.text ?? ''))
  const combinationOf =
    origin.kind !== 'numbered'
      ? () => NO_TEXT
      : recall(origin.columns, lexicon, (texts) => {
          const parts = texts.map((text) => text.trim())
          const combination = combinations.numberOf(JSON.stringify(parts))
          return parts.every((part) => part === '') ? -combination : combination
        })
  return {
    ...slot,
    number: (numbers, length, key) => {
      const combination = combinationOf(numbers)
      const name = goesOn && length === named.length ? nameOf(numbers) : null
      mine.number = numbering.numberFor({ length, key, name }, combination > NO_TEXT ? combination : null)
      mine.combination = Math.abs(combination)
    },
  }
}

const isNumbered = ({ kind }: FieldPlan['origin']): boolean => kind === 'numbered' || kind === 'row'
