/** The judged values of one column, in the machine's memory: it counts, and what it counted is taken from it here. */
import type { Alphabet } from './alphabet.ts'
import type { ColumnJudge, Verdict } from './column-judge.ts'
import type { ColumnReading } from './column-reading.ts'
import {
  APART,
  BROKEN,
  ENTRY_COUNT,
  ENTRY_FAULTS,
  ENTRY_FLAGS,
  ENTRY_MARKS,
  ENTRY_VALUE,
  UNKNOWN,
} from './layout.ts'
import { type Machine, NO_ROOM } from './machine.ts'
import { LONGEST_WORD, wordTable } from './word-table.ts'

export interface ColumnEntries {
  /** A value that the machine does not know; the number of its entry. */
  judge(at: number, length: number, alone: boolean): number
  judgeKind(entry: number, at: number, length: number): void
  broken(entry: number, row: number): void
  /** Gives all that was counted since the last time. */
  take(give: Give): void
}

/** So many rows hold a value; of one that breaks a rule of its own field, these are the first. */
export type Give = (verdict: Verdict, rows: number, first: readonly number[]) => void

/** A table of more words than fit here would be slower than to judge them anew. */
const SLOTS = { least: 256, most: 65_536 }

export function columnEntries(
  machine: Machine,
  descriptor: number,
  reading: ColumnReading,
  { textOf }: Pick<Alphabet, 'textOf'>,
  judge: ColumnJudge,
  give: Give,
): ColumnEntries {
  /** The empty cell, then the kinds of text, or, of a column that is not read, all that is not empty. */
  const kinds =
    1 + (reading.how === 'signs' ? reading.automaton.fits.length * (2 * reading.limits.length + 1) : 1)
  let verdicts: (Verdict | undefined)[] = []
  let firsts: (number[] | undefined)[] = []
  const words = wordTable(machine, descriptor, {
    fixed: kinds,
    slots: SLOTS,
    only: reading.how === 'words',
    onMove: (entries) => {
      takeEntry(words.unkept, give)
      makeRoom(entries)
    },
    onForget: () => take(give),
  })
  const makeRoom = (entries: number): void => {
    const [known, told] = [verdicts, firsts]
    verdicts = new Array(entries)
    firsts = new Array(entries)
    for (let entry = 0; entry < words.used && entry < known.length; entry += 1) {
      verdicts[entry] = known[entry]
      firsts[entry] = told[entry]
    }
  }
  makeRoom(words.unkept + 1)

  const put = (entry: number, verdict: Verdict): void => {
    verdicts[entry] = verdict
    firsts[entry] = undefined
    const view = machine.view()
    const at = words.entryAt(entry)
    for (const [word, bits] of verdict.faults.entries())
      view.setUint32(at + ENTRY_FAULTS + 4 * word, bits, true)
    view.setBigUint64(at + ENTRY_MARKS, verdict.marks, true)
    view.setFloat64(at + ENTRY_VALUE, verdict.value, true)
    view.setUint32(at + ENTRY_COUNT, 0, true)
    view.setUint32(at + ENTRY_FLAGS, verdict.flags, true)
  }
  const takeEntry = (entry: number, to: Give): void => {
    const view = machine.view()
    const at = words.entryAt(entry) + ENTRY_COUNT
    const count = view.getUint32(at, true)
    const verdict = verdicts[entry]
    if (verdict === undefined || count === 0) return
    to(verdict, count, firsts[entry] ?? [])
    view.setUint32(at, 0, true)
    firsts[entry] = undefined
  }
  const take = (to: Give): void => {
    for (let entry = 0; entry < words.used; entry += 1) takeEntry(entry, to)
    takeEntry(words.unkept, to)
  }
  const textIn = (at: number, length: number): string => textOf(machine.bytes().subarray(at, at + length))

  put(0, judge.verdict(''))
  words.learnEmpty()
  if (reading.how === 'not') put(1, judge.verdict('.'))
  if (reading.how === 'signs') {
    for (let entry = 1; entry < kinds; entry += 1)
      machine.view().setUint32(words.entryAt(entry) + ENTRY_FLAGS, UNKNOWN, true)
  }

  return {
    judge: (at, length, alone) => {
      if (!alone && (length > LONGEST_WORD || !words.hasRoom(length))) return NO_ROOM
      const verdict = judge.verdict(textIn(at, length))
      const once = length > LONGEST_WORD || (reading.how !== 'words' && (verdict.flags & BROKEN) === 0)
      if (once) {
        if (!alone) return NO_ROOM
        const { unkept } = words
        takeEntry(unkept, give)
        put(unkept, verdict)
        return unkept
      }
      return words.keep(at, length, (entry) => put(entry, verdict))
    },
    judgeKind: (entry, at, length) => {
      const verdict = judge.verdict(textIn(at, length))
      put(entry, verdict)
      if ((verdict.flags & BROKEN) === 0) return
      // Its texts are told apart, so nothing is ever counted here.
      machine.view().setUint32(words.entryAt(entry) + ENTRY_FLAGS, APART, true)
    },
    broken: (entry, row) => {
      const rows = firsts[entry] ?? []
      firsts[entry] = rows
      rows.push(row)
    },
    take,
  }
}
