/** Finds rows that combine everyone with everyone: every officer of an incident with every subject of it. */
import type { StandardRow } from '../../map/standard-row.ts'
import { addressOf } from '../../report/address.ts'
import type { SourceTest } from './source-test.ts'

/** One or two complete incidents may be true; nine in ten of them are the work of an export. */
const NEARLY_ALL = 0.9

interface Combined {
  readonly rows: StandardRow[]
  readonly left: Set<string>
  readonly right: Set<string>
  readonly pairs: Set<string>
}

export const crossProduct: SourceTest = (rule, { dataset, sources, tally }) => {
  if (rule.check.kind !== 'source' || rule.table === undefined) return undefined
  const { within = [], of = [] } = rule.check
  const rows = dataset.tables[rule.table]
  const [left, right] = of
  if (rows === undefined || left === undefined || right === undefined)
    return { notApplicable: 'The file holds no such rows.' }

  const several = [...records(rows, within, left, right).values()].filter(
    (one) => one.left.size > 1 && one.right.size > 1,
  )
  if (several.length === 0) return { notApplicable: 'No record has several of both.' }
  const complete = several.filter((one) => one.pairs.size === one.left.size * one.right.size)
  if (complete.length < several.length * NEARLY_ALL) return undefined
  const args = {
    part: complete.length,
    whole: several.length,
    rows: complete.reduce((sum, one) => sum + one.rows.length, 0),
  }
  for (const { rows: found } of complete) {
    const [first] = found
    if (first !== undefined) tally.add(rule.id, { args, at: addressOf(first.place, null, sources) })
  }
  return undefined
}

/** People are told apart by what the file says of them; those of whom it says nothing count as one. */
function records(rows: readonly StandardRow[], within: readonly string[], left: string, right: string) {
  const found = new Map<string, Combined>()
  for (const row of rows) {
    const key = JSON.stringify(within.map((name) => row.held(name)?.text ?? ''))
    if (row.cell(left).value === null || row.cell(right).value === null) continue
    const one = row.held(left)?.own
    const other = row.held(right)?.own
    const record = found.get(key) ?? { rows: [], left: new Set(), right: new Set(), pairs: new Set() }
    found.set(key, record)
    record.rows.push(row)
    record.left.add(String(one))
    record.right.add(String(other))
    record.pairs.add(JSON.stringify([one, other]))
  }
  return found
}
