/** What a rule's findings are counted in: cells, rows, records or columns. */
import { plural, type Rule } from '@police-data/model'

export type Unit = 'cell' | 'row' | 'record' | 'column' | 'table'

export function unitOf({ check, scope, fields }: Rule): Unit {
  if (check.kind === 'source') {
    return check.test === 'unmapped-columns' ? 'column' : check.test === 'undecoded-text' ? 'cell' : 'record'
  }
  if (scope === 'table') return 'table'
  const oneCell = fields.length === 1 && (check.kind === 'required' || check.kind === 'within')
  return scope === 'cell' || oneCell ? 'cell' : 'row'
}

/** A rule about a whole table has one verdict, and nothing to count. */
export const unitWords = (unit: Unit, count: number): string =>
  unit === 'table' ? 'whole table' : plural(count, unit)
