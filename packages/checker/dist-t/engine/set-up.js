/** Gives a machine its room, and tells it a plan. */
import { EMPTY, evaluate, NOWHERE } from '@police-data/model'
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
  SLOT,
  STEP_STOP,
} from './layout.js'

/** Records that end in one batch of the machine, and cells in it, at most. */
const BATCH = 65_536
/** The longest record that the machine reads by itself. */
const LONGEST = 49_152
export const formatFor = ({ delimiter, limits, guessed }, newline, { bytewise }) => ({
  delimiter: delimiter.charCodeAt(0),
  paired: newline === 'crlf',
  longest: Math.min(LONGEST, limits.fieldBytes, limits.recordBytes),
  bytewise,
  guessed,
})
export function setUp(machine, plan, readings, format) {
  const { run, allocate } = machine
  const columns = plan.columns.length
  const compared = comparisonsOf(plan)
  const columnTable = allocate(columns * COLUMN)
  const cells = allocate(columns * 8)
  const plain = allocate(2 * BATCH + 16 * columns)
  const cellRoom = allocate(8 * BATCH + 128)
  const ends = allocate(4 * BATCH + 64)
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
  run.setTables(columns, columnTable, cells, plain, cellRoom, ends)
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
export function setFormat({ run }, { delimiter, paired, longest, bytewise, guessed }) {
  run.setFormat(delimiter, paired ? 1 : 0, longest)
  run.setEncoding(bytewise ? 1 : 0, guessed ? 1 : 0)
}
function describe(machine, at, reading, compared) {
  const put = (place, value) => machine.view().setUint32(at + place, value, true)
  put(COLUMN_COMPARED, compared ? 1 : 0)
  put(COLUMN_KIND, reading.how === 'not' ? NOT_READ : BY_WORDS)
  // One slot in which nothing stands.
  if (reading.how === 'not') put(COLUMN_FIRST_SLOTS, machine.allocate(SLOT))
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
  // Days are remembered by their numbers.
  const recent = reading.number === 'date' ? 1 : RECENT
  put(COLUMN_FIRST_SLOTS, machine.allocate(recent * SLOT))
  put(COLUMN_FIRST_MASK, recent - 1)
  put(COLUMN_DAYS, reading.number === 'date' ? machine.allocate(DAYS_BYTES) : 0)
  put(COLUMN_BOXES, machine.allocate(BOXES_OF_COLUMN * BOX))
}
function copied(machine, from) {
  const at = machine.allocate(from.byteLength)
  machine.bytes().set(new Uint8Array(from.buffer, from.byteOffset, from.byteLength), at)
  return at
}
function comparisonsOf({ faults, marks }) {
  const found = new Map()
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
]
/** For every state: the faults and the marks that it leaves possible. */
function writePair(machine, at, columnTable, { columns }, plan) {
  const view = machine.view()
  view.setUint32(at, columnTable + columns[0] * COLUMN, true)
  view.setUint32(at + 4, columnTable + columns[1] * COLUMN, true)
  for (const [state, [left, right]] of STATES.entries()) {
    const place = at + PAIR_STATES + state * PAIR_STATE
    const allows = ({ cube }) =>
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
const setBit = (view, at, bit) => {
  const place = at + (bit >> 3)
  view.setUint8(place, view.getUint8(place) | (1 << (bit & 7)))
}
/** Asks the evaluator, with two numbers in that order; so nothing of its meaning is written here. */
function met({ of, is }, columns, left, right, plan) {
  const columnOf = (name) => plan.columns.findIndex((all) => all.some(({ field }) => field.id === name))
  const row = {
    cell: (name) => {
      const value = columnOf(name) === columns[0] ? left : right
      return value === null ? EMPTY : { raw: String(value), said: null, typed: value, value }
    },
  }
  return evaluate(of)(row, NOWHERE) === is
}
//# sourceMappingURL=set-up.js.map
