/** The records of a file as one thread numbers them and another takes them: each text that is new goes along once. */
import type { DataFile } from '../check/dataset-input.ts'
import type { NumberedRecords } from '../map/dataset.ts'
import { Lexicon } from '../map/lexicon.ts'
import { openTable } from '../read/index.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { Spill } from './key-store.ts'
import { type Numbered, numberedFile } from './numbered-file.ts'

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
  readonly met: MetTexts
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

/** `send` takes what it is given for itself, and returns when there may be more. */
export async function sendRecords(
  { source, sha256 }: Pick<DataFile, 'source' | 'sha256'>,
  job: NumberingJob,
  { send, spill }: { readonly send: (records: SentRecords) => void; readonly spill: Spill | undefined },
): Promise<NumberedThere> {
  const opened = await openTable(source, job)
  const csv = opened.ok ? opened.reading.csv : undefined
  if (csv === undefined) throw new Error('A thread does not open a file as the first one did')
  const lexicon = new Lexicon([])
  let texts: string[] = []
  let columns: number[] = []
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
    take: ({ numbers, whereabouts, ...records }) => {
      const kept = whereabouts.slice()
      send({
        ...records,
        met: {
          texts: texts.join(''),
          columns: Int32Array.from(columns),
          lengths: Int32Array.from(texts, ({ length }) => length),
        },
        numbers: numbers.slice(),
        whereabouts: kept,
        bytes: new Float64Array(kept.buffer, 0, records.length * 2),
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
