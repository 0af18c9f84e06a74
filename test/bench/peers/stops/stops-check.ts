/** All rules of `stops`, for any parser that hands over rows of cells. */
import { STOP_COLUMNS } from '../../shapes/stop-row.ts'
import type { Check } from '../check.ts'
import { counter } from '../counts.ts'
import { type StopRecord, stopRecord } from './record.ts'
import { badStopId, rowRules, tooFine } from './row-rules.ts'
import { brokenBy, validate } from './schema.ts'
import { wholeTable } from './whole-table.ts'

/** Lists that are open: a code that they lack is told, and read all the same. */
const OPEN = new Set([
  ...[
    'initiation',
    'race',
    'race_source',
    'race_self_reported',
    'stop_mode',
    'stop_legal_basis',
    'stop_reason',
    'stop_action',
  ],
  'stop_outcome',
])

const LATITUDE = STOP_COLUMNS.indexOf('latitude')
const LONGITUDE = STOP_COLUMNS.indexOf('longitude')

export function stopsCheck(): Check {
  const found = counter()
  const table = wholeTable(found)
  const rules = Object.entries(rowRules)
  let row = 1

  return {
    row: (cells) => {
      row += 1
      const written = stopRecord(cells)
      const read = validate(written) ? written : judged(written, row)
      const bad = badStopId(written.stop_id)
      const record = bad === undefined ? read : { ...read, stop_id: undefined }
      if (bad !== undefined) found.add(bad, row)
      for (const [rule, broken] of rules) if (broken(record, written)) found.add(rule, row)
      if (tooFine(cells[LATITUDE] ?? '', cells[LONGITUDE] ?? '', record.location_precision))
        found.add('stop-coordinates-too-fine', row)
      table.add(cells, record, written, row)
    },
    end: () => {
      table.end()
      return found.counts()
    },
  }

  /** Counts what ajv found, each rule once, and takes out the cells that cannot be relied on. */
  function judged(written: StopRecord, at: number): StopRecord {
    const broken = new Set((validate.errors ?? []).map(brokenBy).map(({ field, kind }) => `${field}.${kind}`))
    const read: Record<string, unknown> = { ...written }
    for (const one of broken) {
      const [field = '', kind] = one.split('.')
      if (kind === 'in-code-list' && broken.has(`${field}.type`)) continue
      found.add(`stops.${one}`, at)
      if (kind === 'type' || kind === 'bounds' || (kind === 'in-code-list' && !OPEN.has(field)))
        read[field] = undefined
      if (kind === 'required') read[field] = undefined
    }
    return read as StopRecord
  }
}
