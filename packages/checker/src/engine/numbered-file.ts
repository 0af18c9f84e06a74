/** Reads a file by the machine as records of numbers: a text of a column is looked at once, and has its number from then on. */
import type { Copies } from '../check/source/duplicates.ts'
import type { NumberedRecords } from '../map/dataset.ts'
import type { CsvFile } from '../read/reading.ts'
import { alphabetOf } from './alphabet.ts'
import { type Ask, columnNumbers } from './column-numbers.ts'
import { keyStore, type Spill } from './key-store.ts'
import { COLUMN } from './layout.ts'
import { type Host, makeMachine } from './machine.ts'
import { matchingBy } from './matching.ts'
import { type FilePass, mergeParts } from './merge-parts.ts'
import { type NotedKeys, notedKeys } from './noted-keys.ts'
import { partPass } from './part-pass.ts'
import { wholeFrom } from './parts.ts'
import { readBack } from './read-back.ts'
import { roomAt, roomBytes } from './record-room.ts'
import { sameRecords, withWhite } from './same-records.ts'
import { formatFor, setUp } from './set-up.ts'
import { stock } from './stock.ts'

export interface NumberedFile {
  readonly pass: FilePass
  readonly copies: Copies
}

/** That the text is not UTF-8, as its start made believe, may be found only when most of it is taken. */
export type Numbered = NumberedFile | 'no-machine' | 'not-utf-8'

export interface NumberingInput {
  /** Of the header. */
  readonly columns: number
  /** The same text of a column has the same number. */
  readonly numberOf: (text: string, column: number) => number
  /** What it is given holds until it returns. */
  readonly take: (records: NumberedRecords) => void
  readonly onRows: (rows: number) => void
  readonly spill?: Spill | undefined
}

export async function numberedFile(
  csv: CsvFile,
  { columns, numberOf, take, onRows, spill }: NumberingInput,
): Promise<Numbered> {
  const alphabet = alphabetOf(csv.encoding.name)
  if (alphabet === undefined) return 'no-machine'
  let asks: readonly Ask[] = []
  let noted: NotedKeys | undefined
  let room = 0
  let told = 0
  const host: Host = {
    judge: (column, at, length) => asks[column]?.(at, length) ?? 0,
    judgeKind: () => {},
    broken: () => {},
    faulty: () => {},
    keysFull: (keys) => noted?.full(keys),
    marksFull: () => {},
    recordsFull: (records) => {
      told += records
      take({ length: records, columns, ...roomAt(machine.bytes().buffer, room, columns) })
    },
  }
  const made = makeMachine(host)
  if (made === undefined) return 'no-machine'
  const machine = made
  const asked = { columns: Array.from({ length: columns }, () => []), faults: [], marks: [], unique: null }
  const readings = asked.columns.map(() => ({ how: 'words' }) as const)
  const places = setUp(machine, asked, readings, formatFor(csv.plan.format, csv.newline, alphabet))
  room = machine.allocate(roomBytes(columns))
  machine.run.setRecordRoom(room)
  const keys = keyStore(spill)
  noted = notedKeys(machine, places, keys)
  asks = readings.map((_, column) =>
    columnNumbers(machine, places.columnTable + column * COLUMN, alphabet, (text) => numberOf(text, column)),
  )
  const { plan: scan, source, newline } = csv
  const held = stock(machine, source, scan.format.limits)
  await source.now?.hashTo?.(0)
  const pass = await partPass(
    { machine, places, columns, scan, held, alphabet, damage: () => csv.damage(), newline, onRows },
    wholeFrom(scan.start.byte),
  )
  if (pass === 'torn') throw new Error('A whole file has no part that ends inside a record')
  if (pass === 'not-utf-8') return pass
  machine.run.tellRest()
  noted.rest()
  const merged = mergeParts([pass], scan)
  if (told + merged.blank !== merged.records)
    throw new Error(
      `Records were lost: ${merged.records} were read, and ${told} told beside ${merged.blank} blank ones`,
    )
  const { copies } = await sameRecords(
    keys.suspects(matchingBy(machine)),
    asked,
    [],
    readBack(source, scan, newline),
  )
  return { pass: merged, copies: withWhite(copies, merged) }
}
