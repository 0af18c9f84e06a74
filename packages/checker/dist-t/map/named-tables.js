import { didYouMean } from './complain.js'

const AGENCY = 'agency_id'
export function namedTables({ steps, tables }, { agency }, standard, complain) {
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
//# sourceMappingURL=named-tables.js.map
