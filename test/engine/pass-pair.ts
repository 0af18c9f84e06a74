/**
 * What the machine and the plain reader make of one file before any rule is asked: which values stand in each column,
 * how often and where first, which records are the same, and what is wrong. One machine reads many files, so that
 * hundreds of thousands can be read in a minute.
 */
import { type Alphabet, alphabetOf } from '../../packages/checker/src/engine/alphabet.ts'
import type { CheckPlan } from '../../packages/checker/src/engine/check-plan.ts'
import { type ColumnEntries, columnEntries } from '../../packages/checker/src/engine/column-entries.ts'
import type { ColumnJudge } from '../../packages/checker/src/engine/column-judge.ts'
import { keyStore } from '../../packages/checker/src/engine/key-store.ts'
import { BROKEN, COLUMN, WHITE } from '../../packages/checker/src/engine/layout.ts'
import { type Machine, makeMachine } from '../../packages/checker/src/engine/machine.ts'
import { type Matching, matchingBy } from '../../packages/checker/src/engine/matching.ts'
import { mergeParts, rowInPart, rowsOf } from '../../packages/checker/src/engine/merge-parts.ts'
import { type NotedKeys, notedKeys } from '../../packages/checker/src/engine/noted-keys.ts'
import { type PartPass, partPass } from '../../packages/checker/src/engine/part-pass.ts'
import { allOf } from '../../packages/checker/src/engine/parts.fixture.ts'
import { type Part, partsOf, wholeFrom } from '../../packages/checker/src/engine/parts.ts'
import { formatFor, type Places, setFormat, setUp } from '../../packages/checker/src/engine/set-up.ts'
import { stock } from '../../packages/checker/src/engine/stock.ts'
import { type Scan, type ScanOptions, scanCsv } from '../../packages/checker/src/scan/index.ts'
import { Pass } from '../../packages/checker/src/scan/pass.ts'
import type { ScannedRecord } from '../../packages/checker/src/scan/record.ts'
import { inMemory } from '../../packages/checker/src/scan/source.ts'

export interface PassOptions extends ScanOptions {
  /** Bytes that the machine takes at a time. */
  readonly machineBytes: number
  /** Bytes of a part, where the file is read in several. */
  readonly partBytes?: number
}

/** Of each value of a column: how many records hold it, and the rows of the first five. */
type Values = Readonly<Record<string, readonly number[]>>

export interface Passed {
  readonly records: number
  readonly blank: number
  readonly flaws: unknown
  readonly whiteCopies: readonly unknown[]
  readonly columns: readonly Values[]
  /** The places of records that are the same. */
  readonly same: readonly string[]
}

export type PassPair =
  | { readonly taken: false; readonly because: string }
  | {
      readonly taken: true
      readonly encoding: string
      readonly parts: number
      readonly machine: Passed | null
      readonly plain: Passed
    }

/** What a stock of usual limits takes. */
const ROOM = 8 << 20
const FIRST_ROWS = 5

export async function passPair(file: Uint8Array, options: PassOptions): Promise<PassPair> {
  const source = inMemory('records.csv', file)
  const scan = await scanCsv(source, { ...options, trustStart: true })
  if (!scan.ok) return { taken: false, because: 'no table' }
  if (scan.newline === undefined || scan.newline === 'cr')
    return { taken: false, because: 'another line end' }
  const alphabet = alphabetOf(scan.encoding.name)
  if (alphabet === undefined) return { taken: false, because: 'another encoding' }
  const slice = async (start: number, end: number) => file.subarray(start, end)
  const direct = { size: file.length, slice }
  const columns = scan.header.cells.length
  const start = scan.plan.start.byte
  const parts =
    options.partBytes === undefined
      ? undefined
      : await allOf(
          partsOf({
            source: { ...direct, open: () => source.open() },
            start,
            bytes: options.partBytes,
            delimiter: scan.plan.format.delimiter.charCodeAt(0),
            columns,
          }),
        )
  const made = await byMachine({ ...scan, direct }, scan.newline, alphabet, options, parts)
  return {
    taken: true,
    encoding: scan.encoding.name,
    parts: made?.parts ?? 1,
    machine: made?.passed ?? null,
    plain: await plainly(scan),
  }
}

interface Reader {
  readonly machine: Machine
  readonly places: Places
  readonly entries: readonly ColumnEntries[]
  readonly give: {
    value: (column: number, own: string, rows: number, first: readonly number[]) => void
    row: (row: number) => number
  }
  readonly matching: Matching
  readonly noted: { keys: NotedKeys }
}

const readers = new Map<string, Reader>()

/** Every value is one to be told of, so that the rows where it stands are seen. */
const judge: ColumnJudge = {
  fields: [],
  helds: () => [],
  verdict: (own) => ({
    own,
    helds: [],
    faults: new Uint32Array(8),
    marks: 0n,
    flags: BROKEN | (own !== '' && own.trim() === '' ? WHITE : 0),
    value: Number.NaN,
  }),
}

/** Texts are remembered as they are written. */
function readerOf(columns: number, alphabet: Alphabet): Reader {
  const name = `${columns} ${alphabet.bytewise}`
  const known = readers.get(name)
  if (known !== undefined) return known
  const entries: ColumnEntries[] = []
  const give: Reader['give'] = { value: () => {}, row: (row) => row }
  const noted: Reader['noted'] = { keys: { full: () => {}, rest: () => {} } }
  const made = makeMachine({
    judge: (column, at, length, alone) => entries[column]?.judge(at, length, alone !== 0) ?? 0,
    judgeKind: () => {},
    broken: (column, entry, row) => entries[column]?.broken(entry, give.row(row)),
    faulty: () => {},
    keysFull: (room) => noted.keys.full(room),
    marksFull: () => {},
    recordsFull: () => {},
  })
  if (made === undefined) throw new Error('There is no WebAssembly here')
  const plan = {
    columns: Array.from({ length: columns }, () => []),
    faults: [],
    marks: [],
    unique: null,
    series: [],
  }
  const readings = plan.columns.map(() => ({ how: 'words' }) as const)
  const places = setUp(made, plan as unknown as CheckPlan, readings, {
    delimiter: 44,
    paired: false,
    longest: 1,
    bytewise: alphabet.bytewise,
    guessed: false,
  })
  for (let column = 0; column < columns; column += 1) {
    const at = places.columnTable + column * COLUMN
    entries.push(
      columnEntries(made, at, { how: 'words' }, alphabet, judge, (verdict, rows, first) =>
        give.value(column, verdict.own, rows, first),
      ),
    )
  }
  // The room for a file is taken once, and every file gets it.
  const room = made.allocate(ROOM)
  const machine: Machine = {
    ...made,
    allocate: (size) => (size > 3 << 20 && size <= ROOM ? room : made.allocate(size)),
  }
  const reader = { machine, places, entries, give, noted, matching: matchingBy(made) }
  readers.set(name, reader)
  return reader
}

async function byMachine(
  scan: Scan,
  newline: NonNullable<Scan['newline']>,
  alphabet: Alphabet,
  options: PassOptions,
  parts: readonly Part[] = [wholeFrom(scan.plan.start.byte)],
): Promise<ByMachine | null> {
  const columns = scan.header.cells.length
  const { machine, places, entries, give, noted, matching } = readerOf(columns, alphabet)
  const values = columnValues(columns)
  give.value = values.add
  setFormat(machine, formatFor(scan.plan.format, newline, alphabet))
  machine.run.startCounts()
  machine.run.setRow(0)
  machine.run.setLines(0)
  const keys = keyStore()
  const source = { open: () => scan.plan.source.open(), ...scan.direct }
  const held = stock(machine, source, scan.limits, options.machineBytes)
  let part = 0
  let before = 0
  give.row = (row) => rowInPart(part, row - before)
  noted.keys = notedKeys(machine, places, keys)
  const damage = () => scan.plan.source.gzip().damage
  const input = {
    machine,
    places,
    columns,
    scan: scan.plan,
    held,
    damage,
    newline,
    alphabet,
    onRows: () => {},
  }
  const passes: PartPass[] = []
  let failed: 'not-utf-8' | 'torn' | undefined
  for (const next of parts) {
    part = next.nth
    before = next.nth === 0 ? 0 : Number(machine.run.row.value)
    machine.run.setPart(before)
    const pass = await partPass(input, next)
    if (typeof pass === 'string') failed ??= pass
    else passes.push(pass)
    if (failed !== undefined) break
  }
  for (const [column, one] of entries.entries())
    one.take((verdict, rows, first) => values.add(column, verdict.own, rows, first))
  noted.keys.rest()
  if (failed === 'torn') return byMachine(scan, newline, alphabet, options)
  if (failed !== undefined) return null
  const rowOf = rowsOf(passes)
  const partAt = (byte: number): number => passes.findLastIndex((one) => one.part.from <= byte)
  const same = [...keys.suspects(matching)].map((spots) =>
    spots.map(({ row, byte }) => `${rowOf(rowInPart(partAt(byte), row))}@${byte}`).join(' '),
  )
  const merged = mergeParts(passes, scan.plan)
  return { parts: parts.length, passed: { ...merged, columns: values.sorted(rowOf), same: same.sort() } }
}

/** What was made of a file, and in how many parts it was read. */
interface ByMachine {
  readonly parts: number
  readonly passed: Passed
}

async function plainly(scan: Scan): Promise<Passed> {
  const columns = scan.header.cells.length
  const values = columnValues(columns)
  const pass = new Pass(scan.plan)
  const places = new Map<string, string[]>()
  const white = new Map<string, number>()
  const whiteCopies: { row: number; first: number }[] = []
  let records = 0
  let blank = 0
  const take = (record: ScannedRecord): void => {
    records += 1
    const cells = Array.from({ length: columns }, (_, column) => record.cells[column] ?? '')
    if (cells.every((cell) => cell.trim() === '')) {
      blank += 1
      const name = JSON.stringify(record.cells)
      const first = white.get(name)
      if (first !== undefined) whiteCopies.push({ row: record.row, first })
      else if (record.cells.some((cell) => cell !== '')) white.set(name, record.row)
      return
    }
    for (const [column, cell] of cells.entries()) values.add(column, cell, 1, [record.row])
    const name = JSON.stringify(cells)
    places.set(name, [...(places.get(name) ?? []), `${record.row}@${record.byte}`])
  }
  for await (const batch of pass.batches()) for (const record of batch) take(record)
  const same = [...places.values()].filter(({ length }) => length > 1).map((all) => all.join(' '))
  return {
    records,
    blank,
    flaws: pass.summary().flaws,
    whiteCopies,
    columns: values.sorted(),
    same: same.sort(),
  }
}

function columnValues(columns: number) {
  const all: Record<string, number[]>[] = Array.from({ length: columns }, () => Object.create(null))
  return {
    /** In one order, whoever gave them. */
    sorted: (rowOf: (row: number) => number = (row) => row): readonly Values[] =>
      all.map((values) =>
        Object.fromEntries(
          Object.entries(values)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([own, [count = 0, ...first]]) => [own, [count, ...first.map(rowOf)]]),
        ),
      ),
    add: (column: number, own: string, rows: number, first: readonly number[]): void => {
      const values = all[column]
      if (values === undefined) return
      const [count = 0, ...told] = values[own] ?? []
      values[own] = [count + rows, ...[...told, ...first].slice(0, FIRST_ROWS)]
    },
  }
}
