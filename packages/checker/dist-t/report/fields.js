/** What every field of the file's tables holds: answers, non-answers, nothing, or what cannot be read. */
import { writtenFields } from '@police-data/model'
export function fieldResults({ plan, counts }) {
  return plan.tables.flatMap(({ table }) =>
    writtenFields(table).map(({ id, level }) => {
      const nothing = { answered: 0, said: 0, empty: 0, unreadable: 0 }
      return { table: table.id, field: id, level, ...(counts.tables[table.id]?.filled.get(id) ?? nothing) }
    }),
  )
}
//# sourceMappingURL=fields.js.map
