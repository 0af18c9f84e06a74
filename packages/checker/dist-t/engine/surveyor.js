import { SAMPLES_PER_VALUE } from '../check/tally.js'
import { columnEntries } from './column-entries.js'
import { columnJudges } from './column-judge.js'
import { keyStore } from './key-store.js'
import { COLUMN, COLUMN_MONTHS, FAULT_COUNT, MARK_SLOT, MARK_SLOTS, MONTH_BYTES } from './layout.js'
import { makeMachine } from './machine.js'
import { matchingBy } from './matching.js'
import { rowInPart } from './merge-parts.js'
import { notedKeys } from './noted-keys.js'
import { partPass } from './part-pass.js'
import { isFirst } from './parts.js'
import { formatFor, setUp } from './set-up.js'
import { stock } from './stock.js'
/** Null where the platform has no machine. */
export function surveyor(input) {
  const { plan, standard, readings, scan, alphabet, onValue } = input
  const faults = new Map()
  const marks = new Map()
  const keys = keyStore(input.spill)
  let entries = []
  let places
  let noted
  /** Cells that break a rule of their own field, as far as the machine tells of them. */
  let told = 0
  let part = 0
  /** Of the machine, where the part began. */
  let before = 0
  const inPart = (row) => rowInPart(part, row - before)
  const host = {
    judge: (column, at, length) => entries[column]?.judge(at, length) ?? 0,
    judgeKind: (column, entry, at, length) => entries[column]?.judgeKind(entry, at, length),
    broken: (column, entry, row) => {
      told += 1
      entries[column]?.broken(entry, inPart(row))
    },
    faulty: (fault, row) => {
      const rule = plan.faults[fault]?.rule.id ?? ''
      const known = faults.get(rule) ?? { count: 0, rows: [], cells: [] }
      faults.set(rule, known)
      if (known.rows.length >= SAMPLES_PER_VALUE) return
      if (known.rows.length === 0) known.cells = cellsOf(machine, plan.columns.length, alphabet)
      known.rows.push(inPart(row))
    },
    keysFull: (room) => noted?.full(room),
    marksFull: () => {
      if (places !== undefined) takeMarks(machine, places, marks)
    },
    // No room was made for records.
    recordsFull: () => {},
  }
  const made = makeMachine(host)
  if (made === undefined) return null
  const machine = made
  places = setUp(machine, plan, readings, formatFor(scan.format, input.newline, alphabet))
  const { columnTable, faultCounts } = places
  noted = notedKeys(machine, places, keys)
  const judges = columnJudges(plan, standard)
  entries = judges.map((judge, column) =>
    columnEntries(
      machine,
      columnTable + column * COLUMN,
      readings[column] ?? { how: 'not' },
      alphabet,
      judge,
      (...value) => onValue(column, ...value),
    ),
  )
  const held = stock(machine, input.source, scan.format.limits)
  const onRows = (rows) => input.onRows(rows, told + faultsIn(machine, faultCounts, plan.faults.length))
  const pass = { ...input, machine, places, held, onRows, columns: plan.columns.length }
  return {
    read: (next) => {
      part = next.nth
      before = isFirst(next) ? 0 : Number(machine.run.row.value)
      machine.run.setPart(before)
      return partPass(pass, next)
    },
    counted: () => {
      for (const [column, one] of entries.entries()) one.take((...value) => onValue(column, ...value))
      takeMarks(machine, pass.places, marks)
      noted?.rest()
      countFaults(machine, faultCounts, plan, faults)
      const months = new Map(
        readings.flatMap((reading, column) =>
          reading.how === 'signs' && reading.months ? [[column, monthsOf(machine, columnTable, column)]] : [],
        ),
      )
      return { faults, marks, months, keys: keys.give() }
    },
    matching: matchingBy(machine),
  }
}
/** Of the record in hand. */
function cellsOf(machine, columns, { textOf }) {
  const view = machine.view()
  const bytes = machine.bytes()
  const record = Number(machine.run.record.value)
  return Array.from({ length: columns }, (_, column) => {
    const at = record + 8 * column
    return textOf(bytes.subarray(view.getUint32(at, true), view.getUint32(at + 4, true)))
  })
}
function takeMarks(machine, { markSlots }, into) {
  const view = machine.view()
  for (let slot = 0; slot < MARK_SLOTS; slot += 1) {
    const at = markSlots + slot * MARK_SLOT
    const count = Number(view.getBigUint64(at + 8, true))
    if (count === 0) continue
    const combination = view.getBigUint64(at, true)
    into.set(combination, (into.get(combination) ?? 0) + count)
  }
}
function faultsIn(machine, faultCounts, faults) {
  const view = machine.view()
  let count = 0
  for (let bit = 0; bit < faults; bit += 1) count += view.getUint32(faultCounts + bit * FAULT_COUNT, true)
  return count
}
function countFaults(machine, faultCounts, { faults: all }, into) {
  const view = machine.view()
  for (const [bit, { rule }] of all.entries()) {
    const count = view.getUint32(faultCounts + bit * FAULT_COUNT, true)
    const known = into.get(rule.id)
    if (known !== undefined) known.count += count
  }
}
function monthsOf(machine, columnTable, column) {
  const at = machine.view().getUint32(columnTable + column * COLUMN + COLUMN_MONTHS, true)
  const found = new Set()
  const months = machine.bytes().subarray(at, at + MONTH_BYTES)
  for (let nth = months.indexOf(1); nth >= 0; nth = months.indexOf(1, nth + 1)) {
    const year = Math.floor((nth - 1) / 12)
    found.add(`${String(year).padStart(4, '0')}-${String(nth - year * 12).padStart(2, '0')}`)
  }
  return found
}
//# sourceMappingURL=surveyor.js.map
