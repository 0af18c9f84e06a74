/** Gives a machine its room, and tells it a plan. */
import { EMPTY, evaluate, NOWHERE, type Row } from '@police-data/model'
import type { CsvFormat } from '../scan/cells.ts'
import type { Newline } from '../scan/text.ts'
import type { Alphabet } from './alphabet.ts'
import type { CheckPlan } from './check-plan.ts'
import type { ColumnReading } from './column-reading.ts'
import type { Literal } from './cubes.ts'
import {
  A_DATE,
  A_DECIMAL,
  ACCEPT_TYPED,
  BOX,
  BOXES_OF_COLUMN,
  BY_AUTOMATON,
  BY_WORDS,
  COLUMN,
  COLUMN_ACCEPTS,
  COLUMN_BOXES,
  COLUMN_COMPARED,
  COLUMN_DAYS,
  COLUMN_FIRST_MASK,
  COLUMN_FIRST_SLOTS,
  COLUMN_KIND,
  COLUMN_LIMIT_COUNT,
  COLUMN_LIMITS,
  COLUMN_MONTHS,
  COLUMN_NUMBER,
  COLUMN_SHIFT,
  COLUMN_SIGNS,
  COLUMN_STEPS,
  DAYS_BYTES,
  FAULT_BITS,
  FAULT_COUNT,
  KEY_ROOMS,
  LAST_ROWS,
  MARK_SLOT,
  MARK_SLOTS,
  MONTH_BYTES,
  NO_NUMBER,
  NOT_READ,
  PAIR,
  PAIR_STATE,
  PAIR_STATES,
  RECENT,
  ROOM_BYTES,
  RUN,
  SLOT,
  STEP_STOP,
} from './layout.ts'
import type { Machine } from './machine.ts'

/** Where the host finds what the machine wrote. */
export interface Places {
  readonly columnTable: number
  readonly cells: number
  readonly faultCounts: number
  readonly markSlots: number
  readonly keyRooms: number
  readonly keyTotals: number
}

export interface Format {
  readonly delimiter: number
  /** Whether lines end with CR and LF. */
  readonly paired: boolean
  /** A longer record is read by the host, which knows what to say of it. */
  readonly longest: number
  /** Whether every byte is a character, and whether it is a guess which. */
  readonly bytewise: boolean
  readonly guessed: boolean
}

/** Records that end in one batch of the machine, and cells in it, at most. */
const BATCH = 65_536
/** The longest record that the machine reads by itself. */
const LONGEST = 49_152

export const formatFor = (
  { delimiter, limits, guessed }: CsvFormat,
  newline: Newline,
  { bytewise }: Pick<Alphabet, 'bytewise'>,
): Format => ({
  delimiter: delimiter.charCodeAt(0),
  paired: newline === 'crlf',
  longest: Math.min(LONGEST, limits.fieldBytes, limits.recordBytes),
  bytewise,
  guessed,
})

/** What the machine is told of a plan. */
type Asked = Pick<CheckPlan, 'columns' | 'faults' | 'marks' | 'unique'>

export function setUp(
  machine: Machine,
  plan: Asked,
  readings: readonly ColumnReading[],
  format: Format,
): Places {
  const { run, allocate } = machine
  const columns = plan.columns.length
  const compared = comparisonsOf(plan)
  const columnTable = allocate(columns * COLUMN)
  const cells = allocate(columns * 8)
  // A cell with doubled quotes has four bytes at least, and sixteen are kept free behind each.
  const plain = allocate(5 * BATCH)
  const cellRoom = allocate(8 * BATCH + 128)
  // Two quotes and a sign behind them are three bytes.
  const quotedRoom = allocate(2 * BATCH)
  const ends = allocate(8 * BATCH + 128)
  const held = allocate(RUN * 4 * columns)
  const pairs = allocate(Math.max(1, compared.length) * PAIR)
  const keys = allocate(4 * Math.max(1, plan.unique?.columns.length ?? 0))
  const allFaults = allocate(FAULT_BITS / 8)
  const faultCounts = allocate(LAST_ROWS + 4 * FAULT_BITS)
  const markSlots = allocate(MARK_SLOTS * MARK_SLOT)
  const keyRooms = allocate(KEY_ROOMS * ROOM_BYTES)
  const keyTotals = allocate(KEY_ROOMS * 4)
  for (const [column, reading] of readings.entries()) {
    const both = compared.some(({ columns: two }) => two.includes(column))
    describe(machine, columnTable + column * COLUMN, reading, both)
  }
  for (const [nth, pair] of compared.entries())
    writePair(machine, pairs + nth * PAIR, columnTable, pair, plan)
  const view = machine.view()
  for (const [nth, column] of (plan.unique?.columns ?? []).entries())
    view.setUint32(keys + 4 * nth, column, true)
  for (const bit of plan.faults.keys()) setBit(view, allFaults, bit)
  const rules = [...new Set(plan.faults.map(({ rule }) => rule))]
  for (const [bit, { rule }] of plan.faults.entries())
    view.setUint32(faultCounts + bit * FAULT_COUNT + 4, rules.indexOf(rule), true)
  const allMarks = (1n << BigInt(plan.marks.length)) - 1n
  run.setTables(columns, columnTable, cells, plain, cellRoom, quotedRoom, ends, held)
  run.setRules(
    pairs,
    compared.length,
    keys,
    plan.unique?.columns.length ?? 0,
    allFaults,
    allMarks,
    faultCounts,
    markSlots,
  )
  run.setKeyRooms(keyRooms, keyTotals)
  setFormat(machine, format)
  run.startCounts()
  return { columnTable, cells, faultCounts, markSlots, keyRooms, keyTotals }
}

export function setFormat({ run }: Machine, { delimiter, paired, longest, bytewise, guessed }: Format): void {
  run.setFormat(delimiter, paired ? 1 : 0, longest)
  run.setEncoding(bytewise ? 1 : 0, guessed ? 1 : 0)
}

function describe(machine: Machine, at: number, reading: ColumnReading, compared: boolean): void {
  const put = (place: number, value: number) => machine.view().setUint32(at + place, value, true)
  put(COLUMN_COMPARED, compared ? machine.allocate(RUN * 8) : 0)
  put(COLUMN_KIND, reading.how === 'not' ? NOT_READ : BY_WORDS)
  if (reading.how !== 'signs') return
  const { signs, shift, steps, kinds, stops } = reading.automaton
  const accepts = Uint16Array.from(kinds, (kind) => kind | (reading.typed[kind] === true ? ACCEPT_TYPED : 0))
  put(COLUMN_KIND, BY_AUTOMATON)
  put(COLUMN_SIGNS, copied(machine, signs))
  put(COLUMN_SHIFT, shift)
  put(
    COLUMN_STEPS,
    copied(
      machine,
      steps.map((next) => (stops[next] === 1 ? next | STEP_STOP : next)),
    ),
  )
  put(COLUMN_ACCEPTS, copied(machine, accepts))
  put(COLUMN_LIMITS, copied(machine, Float64Array.from(reading.limits)))
  put(COLUMN_LIMIT_COUNT, reading.limits.length)
  put(COLUMN_NUMBER, reading.number === null ? NO_NUMBER : reading.number === 'date' ? A_DATE : A_DECIMAL)
  put(COLUMN_MONTHS, reading.months ? machine.allocate(MONTH_BYTES) : 0)
  put(COLUMN_BOXES, machine.allocate(BOXES_OF_COLUMN * BOX))
  // Days are remembered by their numbers.
  if (reading.number === 'date') {
    put(COLUMN_DAYS, machine.allocate(DAYS_BYTES))
    return
  }
  put(COLUMN_FIRST_SLOTS, machine.allocate(RECENT * SLOT))
  put(COLUMN_FIRST_MASK, RECENT - 1)
}

function copied(machine: Machine, from: Uint8Array | Uint16Array | Float64Array): number {
  const at = machine.allocate(from.byteLength)
  machine.bytes().set(new Uint8Array(from.buffer, from.byteOffset, from.byteLength), at)
  return at
}

/** Two columns that rules compare. */
interface Comparison {
  readonly columns: readonly [number, number]
}

function comparisonsOf({ faults, marks }: Asked): readonly Comparison[] {
  const found = new Map<string, Comparison>()
  for (const { cube } of [...faults, ...marks]) {
    for (const { columns } of cube) {
      const [left, right] = columns
      if (left !== undefined && right !== undefined) found.set(columns.join(), { columns: [left, right] })
    }
  }
  return [...found.values()]
}

/** What the machine finds: the left one below, equal, above, or one of them that cannot be compared. */
const STATES = [
  [1, 2],
  [1, 1],
  [2, 1],
  [null, null],
] as const

/** For every state: the faults and the marks that it leaves possible. */
function writePair(
  machine: Machine,
  at: number,
  columnTable: number,
  { columns }: Comparison,
  plan: Asked,
): void {
  const view = machine.view()
  view.setUint32(at, columnTable + columns[0] * COLUMN, true)
  view.setUint32(at + 4, columnTable + columns[1] * COLUMN, true)
  for (const [state, [left, right]] of STATES.entries()) {
    const place = at + PAIR_STATES + state * PAIR_STATE
    const allows = ({ cube }: { readonly cube: readonly Literal[] }): boolean =>
      cube.every(
        (literal) => literal.columns.join() !== columns.join() || met(literal, columns, left, right, plan),
      )
    for (let bit = 0; bit < FAULT_BITS; bit += 1) {
      const fault = plan.faults[bit]
      if (fault === undefined || allows(fault)) setBit(view, place, bit)
    }
    for (let bit = 0; bit < 64; bit += 1) {
      const mark = plan.marks[bit]
      if (mark === undefined || allows(mark)) setBit(view, place + 32, bit)
    }
  }
}

const setBit = (view: DataView, at: number, bit: number): void => {
  const place = at + (bit >> 3)
  view.setUint8(place, view.getUint8(place) | (1 << (bit & 7)))
}

/** Asks the evaluator, with two numbers in that order; so nothing of its meaning is written here. */
function met(
  { of, is }: Literal,
  columns: readonly [number, number],
  left: number | null,
  right: number | null,
  plan: Asked,
): boolean {
  const columnOf = (name: string): number =>
    plan.columns.findIndex((all) => all.some(({ field }) => field.id === name))
  const row: Row = {
    cell: (name) => {
      const value = columnOf(name) === columns[0] ? left : right
      return value === null ? EMPTY : { raw: String(value), said: null, typed: value, value }
    },
  }
  return evaluate(of)(row, NOWHERE) === is
}
