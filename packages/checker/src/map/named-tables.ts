/** The tables that a mapping fills: the standard has each, and each is of the agency that the mapping is of. */
import type { Mapping, Standard } from '@police-data/model'
import { type Complain, didYouMean } from './complain.ts'
import type { Part } from './parts.ts'

const AGENCY = 'agency_id'

export function namedTables(
  { steps, tables }: Part,
  { agency }: Mapping,
  standard: Standard,
  complain: Complain,
): void {
  for (const [id, { fields }] of Object.entries(tables)) {
    if (standard.tables[id] === undefined)
      complain(
        [...steps, 'tables', id],
        'table-unknown',
        `The standard has no table “${id}”.`,
        didYouMean(id, Object.keys(standard.tables)),
      )
    const own = fields[AGENCY]
    if (own !== undefined && 'constant' in own && own.constant !== agency.id)
      complain(
        [...steps, 'tables', id, 'fields', AGENCY, 'constant'],
        'agency-other',
        `The table is said to be of “${own.constant}”, and the mapping is of “${agency.id}”.`,
        `Write “${agency.id}” here too.`,
      )
  }
}
