/** Reads the parts of a file, by this thread alone or with others; each keeps what it counted until all are read. */
import type { TextSource } from '../scan/source.ts'
import type { KeyPieces, KeyStore, Suspects } from './key-store.ts'
import { KEY_ROOMS } from './layout.ts'
import type { Matching } from './matching.ts'
import { type PartSpan, type RowOf, rowInPart, rowsOf } from './merge-parts.ts'
import type { PartPass, PartRead } from './part-pass.ts'
import type { Part, Parts } from './parts.ts'
import { type SameRecords, sameOfAll } from './same-records.ts'

/** What a thread counted in the parts that it read, and what tells which records are the same. */
export interface Kept {
  readonly keys: KeyPieces
}

/** The keys of some rooms, and the parts of the file, in order: they tell which row each is of. */
export interface KeyShare {
  readonly keys: KeyPieces
  readonly parts: readonly PartSpan[]
}

export interface PartReader<Counted extends Kept> {
  /** One part after the other, and in rising order. */
  read(part: Part): Promise<PartRead>
  /** Once all are read. */
  counted(): Counted
  /** Settles which of some records are the same, whoever noted their keys. */
  same(share: KeyShare): Promise<SameRecords>
}

/** The same in another thread. */
export interface OtherReader<Counted extends Kept> {
  /** The next part may be asked for before the last is read; `torn` also where the thread is gone. */
  read(part: Part): Promise<PartRead>
  /** `torn` where the thread is gone. */
  counted(): Promise<Counted | 'torn'>
  same(share: KeyShare): Promise<SameRecords | 'torn'>
  /** Nothing more is asked of it. */
  end(): void
}

export interface Readers<Counted extends Kept> {
  readonly mine: PartReader<Counted>
  /** They are asked for nothing before they are there. */
  readonly others: Promise<readonly OtherReader<Counted>[]>
  /** What another thread has read, beside what this one has. */
  readonly onElsewhere: (records: number) => void
}

export interface PartsRead<Counted extends Kept> {
  /** In order. */
  readonly passes: readonly PartPass[]
  /** Of each thread; that of this one is the first. */
  readonly counted: readonly Counted[]
  readonly same: SameRecords
  readonly rowOf: RowOf
}

/** Parts for each thread: while there are more, another thread is asked for its next part before it has read the last. */
const FEW = 2

/** Null where the parts do not fit together, and nothing that was made of them holds. */
export async function readParts<Counted extends Kept>(
  { mine, others: coming, onElsewhere }: Readers<Counted>,
  parts: Parts,
  source: Pick<TextSource, 'now'>,
): Promise<PartsRead<Counted> | 'not-utf-8' | null> {
  const passes: PartPass[] = []
  let failed: 'not-utf-8' | 'torn' | undefined
  /** Until none is left, or no more than so many. */
  const work = async (one: Pick<OtherReader<Counted>, 'read'>, left = 0): Promise<void> => {
    while (failed === undefined && (left === 0 || parts.left > left)) {
      const part = await parts.next()
      // What others read is hashed while they read it.
      if (one === mine) await source.now?.hashTo?.(part?.from ?? Number.POSITIVE_INFINITY)
      if (part === undefined) return
      const pass = await one.read(part).catch((error: unknown) => {
        // The others need not go on.
        failed = 'torn'
        throw error
      })
      if (typeof pass === 'string') failed = pass
      else {
        passes.push(pass)
        if (one !== mine) onElsewhere(pass.records)
      }
    }
  }
  const done = work(mine)
  const others = await coming
  // Who is done tells what it counted while others still read.
  const countedBy = async (one: OtherReader<Counted>): Promise<Counted | 'torn'> => {
    await Promise.all([work(one), work(one, FEW * (others.length + 1))])
    return failed === undefined ? one.counted() : 'torn'
  }
  const [, ...theirs] = await Promise.all([done, ...others.map(countedBy)])
  if (failed !== undefined) return failed === 'torn' ? null : failed
  passes.sort((a, b) => a.part.nth - b.part.nth)
  const counted = theirs.flatMap((one) => (one === 'torn' ? [] : [one]))
  if (counted.length < theirs.length) return null
  const all = [mine.counted(), ...counted]
  return { passes, counted: all, rowOf: rowsOf(passes), same: await sameIn(all, passes, mine, others) }
}

/** Records of one key are in one room, so each thread settles those of some rooms. */
async function sameIn<Counted extends Kept>(
  counted: readonly Counted[],
  passes: readonly PartPass[],
  mine: Pick<PartReader<Counted>, 'same'>,
  others: readonly OtherReader<Counted>[],
): Promise<SameRecords> {
  const parts = passes.map(({ part, began, ended }) => ({ part, began, ended }))
  const sharers = others.length + 1
  const shareOf = (sharer: number): KeyShare => ({
    keys: Array.from({ length: KEY_ROOMS }, (_, room) =>
      room % sharers === sharer ? counted.flatMap(({ keys }) => keys[room] ?? []) : [],
    ),
    parts,
  })
  // They begin before this thread does, which hears of nothing meanwhile.
  const theirs = others.map(async (one, nth) => {
    const share = shareOf(nth + 1)
    const same = await one.same(share)
    one.end()
    return same === 'torn' ? mine.same(share) : same
  })
  return sameOfAll(await Promise.all([mine.same(shareOf(0)), ...theirs]))
}

/** Those among the keys of a share, at rows of the file instead of rows in parts. */
export function* suspectsIn(
  { keys, parts }: KeyShare,
  store: KeyStore,
  matching: Matching,
): Generator<Suspects, void> {
  const rowOf = rowsOf(parts)
  const partAt = (byte: number): number => parts.findLastIndex(({ part }) => part.from <= byte)
  store.take(keys)
  for (const spots of store.suspects(matching))
    yield spots.map(({ row, byte }) => ({ row: rowOf(rowInPart(partAt(byte), row)), byte }))
}
