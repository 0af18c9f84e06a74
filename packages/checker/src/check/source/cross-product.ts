/** Finds rows that combine everyone with everyone: every officer of an incident with every subject of it. */
import type { StandardTable } from '../../map/standard-table.ts'
import { Keys } from '../../numbers/keys.ts'
import { Pairs } from '../../numbers/pairs.ts'
import { NO_TEXT, Texts } from '../../numbers/texts.ts'
import { addressOf } from '../../report/address.ts'
import type { SourceTest } from './source-test.ts'

/** One or two complete incidents may be true; nine in ten of them are the work of an export. */
const NEARLY_ALL = 0.9

interface Combined {
  /** The first of its rows. */
  readonly first: number
  rows: number
  left: number
  right: number
  pairs: number
}

export const crossProduct: SourceTest = (rule, { dataset, sources, tally }) => {
  if (rule.check.kind !== 'source' || rule.table === undefined) return undefined
  const { within = [], of = [] } = rule.check
  const rows = dataset.tables[rule.table]
  const [left, right] = of
  if (rows === undefined || left === undefined || right === undefined)
    return { notApplicable: 'The file holds no such rows.' }

  const several = records(rows, within, left, right).filter((one) => one.left > 1 && one.right > 1)
  if (several.length === 0) return { notApplicable: 'No record has several of both.' }
  const complete = several.filter((one) => one.pairs === one.left * one.right)
  if (complete.length < several.length * NEARLY_ALL) return undefined
  const args = {
    part: complete.length,
    whole: several.length,
    rows: complete.reduce((sum, one) => sum + one.rows, 0),
  }
  for (const { first } of complete)
    tally.add(rule.id, { args, at: addressOf(rows.placeOf(first), null, sources) })
  return undefined
}

/** People are told apart by what the file says of them; those of whom it says nothing count as one. */
function records(
  rows: StandardTable,
  within: readonly string[],
  left: string,
  right: string,
): readonly Combined[] {
  const groups = new Pairs()
  const lefts = new Pairs()
  const rights = new Pairs()
  const pairs = new Pairs()
  const found: Combined[] = []
  const keys = new Keys()
  const parts = within.map((name) => rows.column(name))
  const one = peopleOf(rows, left)
  const other = peopleOf(rows, right)
  for (let row = 0; row < rows.length; row += 1) {
    const [mine, theirs] = [one(row), other(row)]
    if (mine === NOBODY || theirs === NOBODY) continue
    const key = keys.numberOf(parts.map((part) => part?.textOf(part.numbers.at(row)) ?? NO_TEXT))
    const group = groups.numberOf(key, 0)
    const record = found[group] ?? { first: row, rows: 0, left: 0, right: 0, pairs: 0 }
    found[group] = record
    record.rows += 1
    record.left += isNew(lefts, group, mine)
    record.right += isNew(rights, group, theirs)
    record.pairs += isNew(pairs, lefts.numberOf(group, mine), theirs)
  }
  return found
}

const NOBODY = -1

/** By row, the number of whom a field names there, by the agency’s own words; none where it is no answer. */
function peopleOf(rows: StandardTable, field: string): (row: number) => number {
  const reading = rows.reading(field)
  const column = rows.column(field)
  if (reading === undefined) return () => NOBODY
  const owns = new Texts()
  const people = Int32Array.from({ length: reading.column.size }, (_, number) =>
    reading.cell(number).value === null ? NOBODY : owns.numberOf(String(column?.held(number)?.own)),
  )
  return (row) => people[reading.column.numbers.at(row)] ?? NOBODY
}

function isNew(pairs: Pairs, one: number, other: number): 1 | 0 {
  const before = pairs.size
  return pairs.numberOf(one, other) === before ? 1 : 0
}
