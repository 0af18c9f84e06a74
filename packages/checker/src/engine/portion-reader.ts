/** Reads parts of a file, puts the records of each together to rows, and judges those: the rest of the file does not matter to them. */
import { type Placing, type PortionsFound, portionFindings } from '../check/portion-findings.ts'
import { gather, type NumberedRecords, type SourceRecord } from '../map/dataset.ts'
import { Lexicon } from '../map/lexicon.ts'
import { type FieldPlan, lookedAt, splits } from '../map/plan.ts'
import { Keys } from '../numbers/keys.ts'
import { NO_TEXT } from '../numbers/texts.ts'
import { withRoom } from '../numbers/with-room.ts'
import { keyStore, type Spill } from './key-store.ts'
import { RECORDS } from './layout.ts'
import { rowInPart } from './merge-parts.ts'
import { numberer, ONLY_COPIES } from './numberer.ts'
import { isFirst, isLast } from './parts.ts'
import { portionCutter, sameKey } from './portion-cutter.ts'
import type { PortionPlan } from './portion-plan.ts'
import { readBack } from './read-back.ts'
import { type Kept, type PartReader, suspectsIn } from './read-parts.ts'
import { meetTwice, type Names, RecordNames } from './record-names.ts'
import { sameRecords } from './same-records.ts'

export interface PortionInput extends PortionPlan {
  /** Of the names of records. */
  readonly seed: number
  /** Records that are judged together, and those of the last key. */
  readonly portion?: number | undefined
  readonly onRows: (rows: number) => void
  readonly spill?: Spill | undefined
}

/** What was found in the parts that one thread read. Rows and lines are those in parts. */
export interface PortionsKept extends Kept {
  readonly found: PortionsFound
  /** The records that begin or end a part, which may belong to those of another. */
  readonly seams: readonly SourceRecord[]
  /** Of all other records. */
  readonly names: Names
}

/** Few enough that their rows stay in the processor’s cache. */
const PORTION = 8192

export interface PortionReader extends PartReader<PortionsKept> {
  /**
   * Judges records that were put aside, in the order of the file, once all is read and counted: all that this reader found, with
   * what they give.
   */
  judge(seams: readonly SourceRecord[]): PortionsFound
  /** Whether a name stands in two places of the lists. */
  meetTwice(names: readonly Names[]): boolean
}

/** Null where the platform has no machine, or none for this encoding. */
export function portionReader({
  csv,
  plan,
  key,
  columns,
  finding,
  seed,
  portion = PORTION,
  onRows,
  spill,
}: PortionInput): PortionReader | null {
  const looked = lookedAt(plan)
  const lexicon = new Lexicon(looked, { whole: !splits(plan) })
  const naming = namingOf(key)
  const [only, second] = naming.columns
  const texts = only === undefined || second !== undefined ? undefined : lexicon.textsOf(only)
  const gatherer = gather(finding.standard, { naming: { ...naming, texts } })
  const taker = gatherer.open(plan, lexicon)
  const findings = portionFindings(finding)
  const seams: SourceRecord[] = []
  const named = new RecordNames(seed)
  /** Names that were met in this portion, by the number of their text, or of their texts. */
  let met: Int32Array = new Int32Array(0)
  const keys = new Keys()
  let held = 0
  let placing: Placing = { row: (row) => row, line: (line) => line }

  const take = (records: NumberedRecords): void => {
    for (let at = 0; at < records.length; at += 1) {
      if (at > 0 && sameKey(naming.columns, records, at, records, at - 1)) continue
      if (!isNew(records, at)) continue
      const texts = nameOf(key, (column) => textIn(records, at, column))
      if (texts !== null) named.add(texts)
    }
    taker.takeNumbered(records)
    held += records.length
  }
  const endPortion = (): void => {
    findings.add(gatherer.settled(), placing)
    const texts = naming.columns.map((column) => lexicon.textOf(column, cutter.numberIn(column) ?? NO_TEXT))
    gatherer.clear()
    by?.forget()
    for (const [at, column] of naming.columns.entries())
      cutter.renumber(column, lexicon.numberOf(texts[at] ?? '', column))
    met.fill(0)
    keys.clear()
    held = 0
  }
  /** Whether what names a record was not met before in this portion. */
  const isNew = ({ numbers }: NumberedRecords, at: number): boolean => {
    let name = 0
    for (const [nth, column] of naming.columns.entries()) {
      const number = numbers[column * RECORDS + at] ?? NO_TEXT
      name = nth === 0 ? number : keys.step(nth, name, number)
    }
    met = withRoom(met, name)
    if (met[name] === 1) return false
    met[name] = 1
    return true
  }
  const textIn = ({ numbers }: NumberedRecords, at: number, column: number): string =>
    lexicon.textOf(column, numbers[column * RECORDS + at] ?? NO_TEXT)
  const aside = (records: NumberedRecords): void => {
    for (let at = 0; at < records.length; at += 1)
      seams.push({
        cells: Array.from({ length: columns }, (_, column) => textIn(records, at, column)),
        row: placing.row(records.whereabouts[at * 4] ?? 0),
        line: placing.line(records.whereabouts[at * 4 + 1] ?? 0),
        byte: records.bytes[at * 2 + 1] ?? 0,
      })
  }
  const cutter = portionCutter({ columns, key: naming.columns, take, aside })
  const by = numberer(csv, {
    columns,
    numberOf: (text, column) => lexicon.numberOf(text, column),
    take: (records) => {
      cutter.take(records)
      if (held >= portion) endPortion()
    },
    onRows,
    spill,
    holds: (column) => (naming.columns.includes(column) ? 'names' : looked.has(column) ? 'texts' : 'nothing'),
  })
  if (by === null) return null
  return {
    read: async (part) => {
      placing = {
        row: (row) => rowInPart(part.nth, row - by.began.row),
        line: (line) => rowInPart(part.nth, line - by.began.line),
      }
      cutter.begin(isFirst(part))
      const read = await by.read(part)
      if (typeof read === 'string') return read
      if (!cutter.end(isLast(part))) return 'torn'
      taker.takeBlank(read.blank)
      endPortion()
      if (named.again) return 'torn'
      return read
    },
    counted: () => ({ found: findings.give(), seams, names: named.give(), keys: by.keys().give() }),
    judge: (aside) => {
      // Rows in parts are too large for a table.
      for (const [nth, { cells, byte }] of aside.entries()) taker.take({ cells, row: nth, line: nth, byte })
      const of = (nth: number): SourceRecord | undefined => aside[nth]
      findings.add(gatherer.settled(), {
        row: (nth) => of(nth)?.row ?? 0,
        line: (nth) => of(nth)?.line ?? 0,
      })
      return findings.give()
    },
    meetTwice: (lists) => meetTwice(lists, by.matching),
    same: (share) =>
      sameRecords(
        suspectsIn(share, keyStore(spill), by.matching),
        ONLY_COPIES,
        [],
        readBack(csv.source, csv.plan, csv.newline),
      ),
  }
}

/** The fields that are taken from a column. */
function namingOf(key: readonly FieldPlan[]) {
  const taken = key.flatMap(({ field, origin }) =>
    origin.kind === 'column' ? [{ field: field.id, column: origin.column }] : [],
  )
  return { fields: new Set(taken.map(({ field }) => field)), columns: taken.map(({ column }) => column) }
}

/** The texts that name a record in the standard; null where one is empty, so that it gives no row. */
export function nameOf(
  key: readonly FieldPlan[],
  textIn: (column: number) => string,
): readonly string[] | null {
  const texts = key.map(({ origin }) => {
    if (origin.kind === 'column') return origin.convert(textIn(origin.column)).text
    return origin.kind === 'constant' ? origin.text : ''
  })
  return texts.includes('') ? null : texts
}
