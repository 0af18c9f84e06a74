/** Tells which rows share a key, and which records are copies of earlier ones, from those whose hashes are the same. */
import { textOf } from '@police-data/model'
import type { Copies, Copy } from '../check/source/duplicates.ts'
import { SAMPLES_PER_VALUE } from '../check/tally.ts'
import type { CheckPlan } from './check-plan.ts'
import type { ColumnJudge } from './column-judge.ts'
import type { Spot, Suspects } from './key-store.ts'
import type { FilePass } from './merge-parts.ts'
import type { ReadBack } from './read-back.ts'

export interface SameRecords {
  /** Every row whose key another row has too. */
  readonly sameKey: {
    readonly count: number
    readonly rows: readonly number[]
    readonly cells: readonly string[]
  }
  readonly copies: Copies
}

/** Records that are read at once, so that the disk is not waited for one by one. */
const TOGETHER = 64

/** Keys whose text is remembered. */
const REMEMBERED = 4096

interface Suspect extends Spot {
  readonly group: number
}

export async function sameRecords(
  groups: Iterable<Suspects>,
  plan: Pick<CheckPlan, 'unique' | 'columns'>,
  judges: readonly ColumnJudge[],
  readAgain: ReadBack,
): Promise<SameRecords> {
  const suspects: Suspect[] = []
  let group = 0
  for (const spots of groups) {
    for (const spot of spots) suspects.push({ ...spot, group })
    group += 1
  }
  suspects.sort((a, b) => a.byte - b.byte)
  /** The first row of each key and of each record, and how many have it; by group, so that few are held at once. */
  const byKey = new Map<
    string,
    { readonly first: Suspect; readonly cells: readonly string[]; count: number }
  >()
  const byCells = new Map<string, number>()
  const keyOf = keyReader(plan, judges)
  const keyRows: { readonly row: number; readonly cells: readonly string[] }[] = []
  const copies: Copy[] = []
  let sameKey = 0
  let copied = 0
  const tell = (row: number, cells: readonly string[]): void => {
    sameKey += 1
    keyRows.push({ row, cells })
    keyRows.sort((a, b) => a.row - b.row)
    keyRows.length = Math.min(keyRows.length, SAMPLES_PER_VALUE)
  }
  const take = (suspect: Suspect, cells: readonly string[]): void => {
    const name = `${suspect.group} ${cells.join('\u001f')}`
    const before = byCells.get(name)
    if (before === undefined) byCells.set(name, suspect.row)
    else {
      copied += 1
      if (copies.length < SAMPLES_PER_VALUE) copies.push({ row: suspect.row, first: before })
    }
    const key = keyOf(cells)
    if (key === null) return
    const same = `${suspect.group} ${key}`
    const known = byKey.get(same)
    if (known === undefined) {
      byKey.set(same, { first: suspect, cells, count: 1 })
      return
    }
    known.count += 1
    if (known.count === 2) tell(known.first.row, known.cells)
    tell(suspect.row, cells)
  }
  for (let at = 0; at < suspects.length; at += TOGETHER) {
    const some = suspects.slice(at, at + TOGETHER)
    const read = await readAgain(some.map(({ byte }) => byte))
    for (const [nth, suspect] of some.entries()) take(suspect, read[nth] ?? [])
  }
  return {
    sameKey: { count: sameKey, rows: keyRows.map(({ row }) => row), cells: keyRows[0]?.cells ?? [] },
    copies: { count: copied, samples: copies },
  }
}

/** What was settled of some groups each. */
export function sameOfAll(all: readonly SameRecords[]): SameRecords {
  const firstRow = ({ sameKey: { rows } }: SameRecords): number => rows[0] ?? Number.POSITIVE_INFINITY
  const [first] = all.toSorted((a, b) => firstRow(a) - firstRow(b))
  const rows = all.flatMap(({ sameKey }) => sameKey.rows).sort((a, b) => a - b)
  const samples = all.flatMap(({ copies }) => copies.samples).sort((a, b) => a.row - b.row)
  return {
    sameKey: {
      count: all.reduce((sum, { sameKey }) => sum + sameKey.count, 0),
      rows: rows.slice(0, SAMPLES_PER_VALUE),
      cells: first?.sameKey.cells ?? [],
    },
    copies: {
      count: all.reduce((sum, { copies }) => sum + copies.count, 0),
      samples: samples.slice(0, SAMPLES_PER_VALUE),
    },
  }
}

/** With those of records in which there is nothing but white space. */
export const withWhite = (copies: Copies, { whiteCopies }: Pick<FilePass, 'whiteCopies'>): Copies => ({
  count: copies.count + whiteCopies.length,
  samples: [...copies.samples, ...whiteCopies].sort((a, b) => a.row - b.row).slice(0, SAMPLES_PER_VALUE),
})

/** Null where a part is no answer: such a row has no key. */
type KeyText = (cells: readonly string[]) => string | null

function keyReader(
  { unique, columns }: Pick<CheckPlan, 'unique' | 'columns'>,
  judges: readonly ColumnJudge[],
): KeyText {
  if (unique === null) return () => null
  const places = unique.rule.fields.map((name) => {
    const column = columns.findIndex((all) => all.some(({ field }) => field.id === name))
    return { column, at: columns[column]?.findIndex(({ field }) => field.id === name) ?? 0 }
  })
  const textIn = (cells: readonly string[]): string | null => {
    const parts: string[] = []
    for (const { column, at } of places) {
      const value = judges[column]?.helds(cells[column] ?? '')[at]?.cell.value ?? null
      if (value === null) return null
      parts.push(textOf(value))
    }
    return JSON.stringify(parts)
  }
  // Records that are the same in their key stand far from each other, so the last few are remembered.
  const known = new Map<string, string | null>()
  return (cells) => {
    const name = JSON.stringify(places.map(({ column }) => cells[column]))
    const before = known.get(name)
    if (before !== undefined) return before
    const text = textIn(cells)
    if (known.size === REMEMBERED) known.clear()
    known.set(name, text)
    return text
  }
}
