/** One machine, set up by a plan: it reads parts of a file, and tells what it counted in all of them. */
import type { Standard } from '@police-data/model'
import { SAMPLES_PER_VALUE } from '../check/tally.ts'
import type { GzipDamage } from '../scan/gzip.ts'
import type { Plan as ScanPlan } from '../scan/pass.ts'
import type { TextSource } from '../scan/source.ts'
import type { Newline } from '../scan/text.ts'
import type { Alphabet } from './alphabet.ts'
import type { CheckPlan } from './check-plan.ts'
import { type ColumnEntries, columnEntries } from './column-entries.ts'
import { columnJudges, type Verdict } from './column-judge.ts'
import type { ColumnReading } from './column-reading.ts'
import { keyStore, type Spill } from './key-store.ts'
import { COLUMN, COLUMN_MONTHS, FAULT_COUNT, MARK_SLOT, MARK_SLOTS, MONTH_BYTES } from './layout.ts'
import { type Host, type Machine, makeMachine } from './machine.ts'
import { matchingBy } from './matching.ts'
import { rowInPart } from './merge-parts.ts'
import { type NotedKeys, notedKeys } from './noted-keys.ts'
import { partPass } from './part-pass.ts'
import { isFirst } from './parts.ts'
import { readBack } from './read-back.ts'
import { type Kept, type PartReader, suspectsIn } from './read-parts.ts'
import { sameRecords } from './same-records.ts'
import { formatFor, type Places, setUp } from './set-up.ts'
import { stock } from './stock.ts'

/** How often a rule is broken, in which rows first, and what stands in the first of them. */
export interface FaultCount {
  count: number
  rows: number[]
  /** The cells of the row `rows[0]`. */
  cells: readonly string[]
}

/** What was counted in the parts that one machine read. Rows are rows in parts. */
export interface Counted extends Kept {
  /** By rule. */
  readonly faults: ReadonlyMap<string, FaultCount>
  /** How often each combination of marks was found. */
  readonly marks: ReadonlyMap<bigint, number>
  /** `YYYY-MM`, by the column whose dates they are of. */
  readonly months: ReadonlyMap<number, ReadonlySet<string>>
}

/** So many rows hold this value in this column; of one that breaks a rule of its field, these are the first. */
export type TakeValue = (column: number, verdict: Verdict, rows: number, first: readonly number[]) => void

export interface SurveyInput {
  readonly plan: CheckPlan
  readonly standard: Standard
  /** One for each column. */
  readonly readings: readonly ColumnReading[]
  readonly scan: ScanPlan
  readonly source: TextSource
  readonly damage: () => GzipDamage | undefined
  readonly newline: Newline
  readonly alphabet: Alphabet
  /** Told now and then: there are at least so many findings so far. */
  readonly onRows: (rows: number, findings: number) => void
  /** Where keys are put that memory has no room for. */
  readonly spill?: Spill | undefined
  readonly onValue: TakeValue
}

export type Surveyor = PartReader<Counted>

/** Null where the platform has no machine. */
export function surveyor(input: SurveyInput): Surveyor | null {
  const { plan, standard, readings, scan, alphabet, onValue } = input
  const faults = new Map<string, FaultCount>()
  const marks = new Map<bigint, number>()
  const keys = keyStore(input.spill)
  let entries: readonly ColumnEntries[] = []
  let places: Places | undefined
  let noted: NotedKeys | undefined
  /** Cells that break a rule of their own field, as far as the machine tells of them. */
  let told = 0
  let part = 0
  /** Of the machine, where the part began. */
  let before = 0
  const inPart = (row: number): number => rowInPart(part, row - before)

  const host: Host = {
    judge: (column, at, length, alone) => entries[column]?.judge(at, length, alone !== 0) ?? 0,
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
  const matching = matchingBy(machine)
  const onRows = (rows: number): void =>
    input.onRows(rows, told + faultsIn(machine, faultCounts, plan.faults.length))
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
          reading.how === 'signs' && reading.months
            ? [[column, monthsOf(machine, columnTable, column)] as const]
            : [],
        ),
      )
      return { faults, marks, months, keys: keys.give() }
    },
    same: (share) =>
      sameRecords(
        suspectsIn(share, keyStore(input.spill), matching),
        plan,
        judges,
        readBack(input.source, scan, input.newline),
      ),
  }
}

/** Of the record in hand. */
function cellsOf(machine: Machine, columns: number, { textOf }: Alphabet): readonly string[] {
  const view = machine.view()
  const bytes = machine.bytes()
  const record = Number(machine.run.record.value)
  return Array.from({ length: columns }, (_, column) => {
    const at = record + 8 * column
    return textOf(bytes.subarray(view.getUint32(at, true), view.getUint32(at + 4, true)))
  })
}

function takeMarks(machine: Machine, { markSlots }: Places, into: Map<bigint, number>): void {
  const view = machine.view()
  for (let slot = 0; slot < MARK_SLOTS; slot += 1) {
    const at = markSlots + slot * MARK_SLOT
    const count = Number(view.getBigUint64(at + 8, true))
    if (count === 0) continue
    const combination = view.getBigUint64(at, true)
    into.set(combination, (into.get(combination) ?? 0) + count)
  }
}

function faultsIn(machine: Machine, faultCounts: number, faults: number): number {
  const view = machine.view()
  let count = 0
  for (let bit = 0; bit < faults; bit += 1) count += view.getUint32(faultCounts + bit * FAULT_COUNT, true)
  return count
}

function countFaults(
  machine: Machine,
  faultCounts: number,
  { faults: all }: CheckPlan,
  into: Map<string, FaultCount>,
): void {
  const view = machine.view()
  for (const [bit, { rule }] of all.entries()) {
    const count = view.getUint32(faultCounts + bit * FAULT_COUNT, true)
    const known = into.get(rule.id)
    if (known !== undefined) known.count += count
  }
}

function monthsOf(machine: Machine, columnTable: number, column: number): ReadonlySet<string> {
  const at = machine.view().getUint32(columnTable + column * COLUMN + COLUMN_MONTHS, true)
  const found = new Set<string>()
  const months = machine.bytes().subarray(at, at + MONTH_BYTES)
  for (let nth = months.indexOf(1); nth >= 0; nth = months.indexOf(1, nth + 1)) {
    const year = Math.floor((nth - 1) / 12)
    found.add(`${String(year).padStart(4, '0')}-${String(nth - year * 12).padStart(2, '0')}`)
  }
  return found
}
