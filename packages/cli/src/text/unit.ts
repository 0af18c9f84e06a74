/** What a rule's findings are counted in: cells, rows, records, columns, or what a table calls its rows. */
import { plural, type Rule, type Standard } from '@police-data/model'

export function unitOf({ check, scope, fields }: Rule, { tables }: Standard): string {
  if (check.kind === 'source') {
    const key = check.within?.join()
    const whole = Object.values(tables).find((table) => table.key.join() === key)
    if (whole !== undefined) return whole.record
    return check.test === 'unmapped-columns' ? 'column' : check.test === 'undecoded-text' ? 'cell' : 'record'
  }
  if (scope === 'table') return 'table'
  const oneCell = fields.length === 1 && (check.kind === 'required' || check.kind === 'within')
  return scope === 'cell' || oneCell ? 'cell' : 'row'
}

/** A rule about a whole table has one verdict, and nothing to count. */
export const unitWords = (unit: string, count: number): string =>
  unit === 'table' ? 'whole table' : plural(count, unit)
