/** Reads parts of a file by the machine as records of numbers: a text of a column is looked at once, and has its number from then on. */
import type { NumberedRecords } from '../map/dataset.ts'
import type { CsvFile } from '../read/reading.ts'
import { alphabetOf } from './alphabet.ts'
import type { CheckPlan } from './check-plan.ts'
import { type ColumnNumbers, columnNumbers, type Holds } from './column-numbers.ts'
import { type KeyStore, keyStore, type Spill } from './key-store.ts'
import { COLUMN } from './layout.ts'
import { type Host, makeMachine } from './machine.ts'
import { type Matching, matchingBy } from './matching.ts'
import { type NotedKeys, notedKeys } from './noted-keys.ts'
import { type PartRead, partPass } from './part-pass.ts'
import { isFirst, type Part } from './parts.ts'
import { roomAt, roomBytes } from './record-room.ts'
import { formatFor, setUp } from './set-up.ts'
import { stock } from './stock.ts'

export interface NumberingInput {
  /** Of the header. */
  readonly columns: number
  /** The same text of a column has the same number. */
  readonly numberOf: (text: string, column: number) => number
  /** What it is given holds until it returns. */
  readonly take: (records: NumberedRecords) => void
  readonly onRows: (rows: number) => void
  readonly spill?: Spill | undefined
  /** What stands in a column: texts, unless it is said. */
  readonly holds?: (column: number) => Holds
}

export interface Numberer {
  /** One part after the other, and in rising order. All of its records were taken once it is read. */
  read(part: Part): Promise<PartRead>
  /** The row and the line of the machine where the part began that is read: those of a first part are of the file. */
  readonly began: { readonly row: number; readonly line: number }
  /** What tells which records are copies, of all that was read. */
  keys(): KeyStore
  readonly matching: Matching
  /** Texts of the columns that name records are numbered anew. */
  forget(): void
}

/** Where nothing is asked of keys but which records are the same in all cells. */
export const ONLY_COPIES: Pick<CheckPlan, 'unique' | 'columns'> = { unique: null, columns: [] }

/** Null where the platform has no machine, or none for this encoding. */
export function numberer(
  csv: CsvFile,
  { columns, numberOf, take, onRows, spill, holds = () => 'texts' }: NumberingInput,
): Numberer | null {
  const alphabet = alphabetOf(csv.encoding.name)
  if (alphabet === undefined) return null
  let asks: readonly ColumnNumbers[] = []
  let noted: NotedKeys | undefined
  let room = 0
  let told = 0
  /** Whether what waits is of a part that does not hold. */
  let torn = false
  const host: Host = {
    judge: (column, at, length, alone) => asks[column]?.ask(at, length, alone !== 0) ?? 0,
    judgeKind: () => {},
    broken: () => {},
    faulty: () => {},
    keysFull: (keys) => noted?.full(keys),
    marksFull: () => {},
    recordsFull: (records) => {
      if (torn) return
      told += records
      if (records > 0) take({ length: records, columns, ...roomAt(machine.bytes().buffer, room, columns) })
    },
  }
  const made = makeMachine(host)
  if (made === undefined) return null
  const machine = made
  const asked = { columns: Array.from({ length: columns }, () => []), faults: [], marks: [], unique: null }
  const readings = asked.columns.map(
    (_, column) => ({ how: holds(column) === 'nothing' ? 'not' : 'words' }) as const,
  )
  const places = setUp(machine, asked, readings, formatFor(csv.plan.format, csv.newline, alphabet))
  room = machine.allocate(roomBytes(columns))
  machine.run.setRecordRoom(room)
  const keys = keyStore(spill)
  noted = notedKeys(machine, places, keys)
  asks = readings.map((_, column) =>
    columnNumbers(
      machine,
      places.columnTable + column * COLUMN,
      alphabet,
      (text) => numberOf(text, column),
      holds(column),
    ),
  )
  const { plan: scan, source, newline } = csv
  const held = stock(machine, source, scan.format.limits)
  const pass = { machine, places, columns, scan, held, alphabet, damage: () => csv.damage(), newline, onRows }
  let began = { row: 0, line: 0 }
  return {
    get began() {
      return began
    },
    read: async (part) => {
      const { row, lines } = machine.run
      began = isFirst(part) ? { row: 0, line: 0 } : { row: Number(row.value), line: Number(lines.value) }
      machine.run.setPart(began.row)
      const before = told
      const read = await partPass(pass, part)
      torn = typeof read === 'string'
      machine.run.tellRest()
      torn = false
      if (typeof read === 'string') return read
      if (told - before + read.blank !== read.records)
        throw new Error(
          `Records were lost: ${read.records} were read, and ${told - before} told beside ${read.blank} blank ones`,
        )
      return read
    },
    keys: () => {
      noted.rest()
      return keys
    },
    matching: matchingBy(machine),
    forget: () => {
      for (const [column, one] of asks.entries()) if (holds(column) === 'names') one.forget()
    },
  }
}
