/** Finds rows that combine everyone with everyone: every officer of an incident with every subject of it. */
import type { StandardTable } from '../../map/standard-table.ts'
import { Pairs } from '../../numbers/pairs.ts'
import { Texts } from '../../numbers/texts.ts'
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
  const lefts = new Pairs()
  const rights = new Pairs()
  const pairs = new Pairs()
  const found: Combined[] = []
  const keys = rows.keysOf(within)
  /** By key, the place of its record among those found, and one. */
  const places = new Int32Array(rows.keys.size(within.length))
  const one = peopleOf(rows, left)
  const other = peopleOf(rows, right)
  for (let row = 0; row < rows.length; row += 1) {
    const mine = one[row] as number
    const theirs = other[row] as number
    if (mine === NOBODY || theirs === NOBODY) continue
    const key = keys[row] as number
    if (places[key] === 0) places[key] = found.push({ first: row, rows: 0, left: 0, right: 0, pairs: 0 })
    const group = (places[key] as number) - 1
    const record = found[group] as Combined
    record.rows += 1
    record.left += isNew(lefts, group, mine)
    record.right += isNew(rights, group, theirs)
    record.pairs += isNew(pairs, lefts.numberOf(group, mine), theirs)
  }
  return found
}

const NOBODY = -1

/** By row, the number of whom a field names there, by the agency’s own words; none where it is no answer. */
function peopleOf(rows: StandardTable, field: string): Int32Array {
  const reading = rows.reading(field)
  const column = rows.column(field)
  if (reading === undefined) return new Int32Array(rows.length).fill(NOBODY)
  const owns = new Texts()
  const people = Int32Array.from({ length: reading.column.size }, (_, number) =>
    reading.cell(number).value === null ? NOBODY : owns.numberOf(String(column?.held(number)?.own)),
  )
  return reading.column.numbers.first(rows.length).map((number) => people[number] as number)
}

function isNew(pairs: Pairs, one: number, other: number): 1 | 0 {
  const before = pairs.size
  return pairs.numberOf(one, other) === before ? 1 : 0
}
