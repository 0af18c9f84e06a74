/** The records of a file as one thread numbers them and another takes them: each text that is new goes along once. */
import type { DataFile } from '../check/dataset-input.ts'
import type { NumberedRecords } from '../map/dataset.ts'
import { Lexicon } from '../map/lexicon.ts'
import { openTable } from '../read/index.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { Spill } from './key-store.ts'
import { type Numbered, numberedFile } from './numbered-file.ts'
import { type RecordRoom, roomAt, roomBytes } from './record-room.ts'

/** What a thread must know to number a file as the first one would. All of it can be sent to another thread. */
export interface NumberingJob extends Pick<ReadOptions, 'known' | 'cutting' | 'skip' | 'max'> {
  readonly path: string
  /** Where it is opened. */
  readonly file: string
  /** Of the header. */
  readonly columns: number
  /** Where keys may be put away. */
  readonly folder: string | undefined
}

export interface SentRecords extends NumberedRecords {
  readonly met: MetTexts
}

/** What is sent of them: the rest stands in a room. */
export type RecordsNote = Pick<SentRecords, 'length' | 'columns' | 'met'>

/** Batches that are sent and not taken, at most. */
const ROOMS = 32

/** Rooms that both threads see, so that nothing is allocated for a batch: how many are taken, and the rooms. */
export interface RecordRooms {
  readonly taken: Int32Array
  readonly memory: SharedArrayBuffer
}

export const recordRooms = (columns: number): RecordRooms => ({
  taken: new Int32Array(new SharedArrayBuffer(4)),
  memory: new SharedArrayBuffer(ROOMS * roomBytes(columns)),
})

/** The room of the batch that so many were sent before. */
export const roomOf = ({ memory }: RecordRooms, columns: number, before: number): RecordRoom =>
  roomAt(memory, (before % ROOMS) * roomBytes(columns), columns)

/** The same, once what stood there is taken. */
export function freeRoom(rooms: RecordRooms, columns: number, sent: number): RecordRoom {
  for (let done = Atomics.load(rooms.taken, 0); sent - done >= ROOMS; done = Atomics.load(rooms.taken, 0))
    Atomics.wait(rooms.taken, 0, done)
  return roomOf(rooms, columns, sent)
}

/** Texts that no record before these had in its column: each has the number that follows the one before it. */
interface MetTexts {
  /** All of them, one behind the other: one long text is sent in a fraction of the time of many. */
  readonly texts: string
  /** Of each, its column and its length. */
  readonly columns: Int32Array
  readonly lengths: Int32Array
}

/** What a thread found, and the hash of the file where that came of reading it. */
export interface NumberedThere {
  readonly numbered: Numbered
  readonly sha256: string | undefined
}

/** Writes each batch to the next room, and then sends a note of it. */
export async function sendRecords(
  { source, sha256 }: Pick<DataFile, 'source' | 'sha256'>,
  job: NumberingJob,
  {
    rooms,
    send,
    spill,
  }: {
    readonly rooms: RecordRooms
    readonly send: (records: RecordsNote) => void
    readonly spill: Spill | undefined
  },
): Promise<NumberedThere> {
  const opened = await openTable(source, job)
  const csv = opened.ok ? opened.reading.csv : undefined
  if (csv === undefined) throw new Error('A thread does not open a file as the first one did')
  const lexicon = new Lexicon([])
  let texts: string[] = []
  let columns: number[] = []
  let sent = 0
  const numbered = await numberedFile(csv, {
    columns: job.columns,
    numberOf: (text, column) => {
      const known = lexicon.sizeOf(column)
      const number = lexicon.numberOf(text, column)
      if (lexicon.sizeOf(column) > known) {
        texts.push(text)
        columns.push(column)
      }
      return number
    },
    take: (records) => {
      const room = freeRoom(rooms, records.columns, sent)
      room.numbers.set(records.numbers)
      room.whereabouts.set(records.whereabouts)
      sent += 1
      send({
        length: records.length,
        columns: records.columns,
        met: {
          texts: texts.join(''),
          columns: Int32Array.from(columns),
          lengths: Int32Array.from(texts, ({ length }) => length),
        },
      })
      texts = []
      columns = []
    },
    onRows: () => {},
    spill,
  })
  return { numbered, sha256: csv.source.now?.hashTo === undefined ? undefined : await sha256?.() }
}

/** Takes what was sent, for a lexicon that nobody else adds to. */
export function learn({ met: { texts, columns, lengths } }: SentRecords, lexicon: Lexicon): void {
  let from = 0
  for (const [nth, column] of columns.entries()) {
    const to = from + (lengths[nth] ?? 0)
    lexicon.add(texts.slice(from, to), column)
    from = to
  }
}
