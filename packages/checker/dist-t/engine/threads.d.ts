/** Threads that read parts of a file beside the one that asks: what they are asked, and what they answer. */
import type { Standard } from '@police-data/model'
import type { Companion, DataFile, DatasetInput } from '../check/dataset-input.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { ColumnReading } from './column-reading.ts'
import type { Spill } from './key-store.ts'
import type { Numbered } from './numbered-file.ts'
import type { PartRead } from './part-pass.ts'
import type { Part } from './parts.ts'
import type { NumberingJob, SentRecords } from './sent-records.ts'
import { type Counted, type Surveyor } from './surveyor.ts'
/** So many rows hold this text in this column; of one that breaks a rule of its field, these are the first rows in parts. */
export type TakeOwn = (column: number, own: string, rows: number, first: readonly number[]) => void
/** A thread that waits for a job, and then reads. */
export interface SurveyThread {
  /** Comes before all else. */
  begin(job: ThreadJob, onOwn: TakeOwn): void
  /** One part after the other, and in rising order; `torn` also where the thread is gone. */
  read(part: Part): Promise<PartRead>
  /** Once all are read; `torn` where the thread is gone. */
  counted(): Promise<Counted | 'torn'>
  /** Instead of all that: numbers a whole file, and tells its records in order; `torn` where the thread is gone. */
  number(job: NumberingJob, take: (records: SentRecords) => void): Promise<Numbered | 'torn'>
  end(): void
}
/** Starts threads. */
export interface Threads {
  /** For a file of so many bytes, as stored: none where there is no use in it. To start takes a while, so it is done first. */
  open(size: number): readonly SurveyThread[]
  /** Bytes of one part. */
  readonly part: number
}
/** What a thread must know to plan as the first one does. All of it can be sent to another thread. */
export interface ThreadJob extends Pick<ReadOptions, 'known' | 'delimiter' | 'skip' | 'max'> {
  readonly standard: Standard
  /** As the first one reads the columns. */
  readonly readings: readonly ColumnReading[]
  readonly table: string | undefined
  readonly mapping: Companion | undefined
  readonly statement: Companion | undefined
  readonly path: string
  /** Where it is opened. */
  readonly file: string
  /** Where keys may be put away. */
  readonly folder: string | undefined
}
/** What the first thread found out. */
export interface Planned extends Pick<ThreadJob, 'path' | 'file' | 'readings' | 'known'> {
  /** The one table. */
  readonly table: string
  readonly delimiter: string
}
export declare const jobOf: (
  { standard, mapping, statement, skip, max, table: named, scratch }: DatasetInput,
  { path, file, table, delimiter, readings, known }: Planned,
) => ThreadJob
/** The surveyor of a thread: the same plan, made anew. */
export declare function threadSurveyor(
  job: ThreadJob,
  {
    file,
    spill,
    onOwn,
  }: {
    readonly file: DataFile
    readonly spill: Spill | undefined
    readonly onOwn: TakeOwn
  },
): Promise<Surveyor>
