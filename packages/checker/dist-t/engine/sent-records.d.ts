/** The records of a file as one thread numbers them and another takes them: each text that is new goes along once. */
import type { NumberedRecords } from '../map/dataset.ts'
import { Lexicon } from '../map/lexicon.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { ByteSource } from '../scan/source.ts'
import type { Spill } from './key-store.ts'
import { type Numbered } from './numbered-file.ts'
/** What a thread must know to number a file as the first one would. All of it can be sent to another thread. */
export interface NumberingJob extends Pick<ReadOptions, 'known' | 'delimiter' | 'skip' | 'max'> {
  readonly path: string
  /** Where it is opened. */
  readonly file: string
  /** Of the header. */
  readonly columns: number
  /** Where keys may be put away. */
  readonly folder: string | undefined
}
export interface SentRecords extends NumberedRecords {
  /** Texts that no record before these had in its column. Each has the number that follows the one before it. */
  readonly met: readonly {
    readonly column: number
    readonly text: string
  }[]
}
/** `send` takes what it is given for itself, and returns when there may be more. */
export declare function sendRecords(
  source: ByteSource,
  job: NumberingJob,
  {
    send,
    spill,
  }: {
    readonly send: (records: SentRecords) => void
    readonly spill: Spill | undefined
  },
): Promise<Numbered>
/** Takes what was sent, for a lexicon that nobody else adds to. */
export declare function learn({ met }: SentRecords, lexicon: Lexicon): void
