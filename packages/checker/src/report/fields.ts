/** What every field of the file's tables holds: answers, non-answers, nothing, or what cannot be read. */
import type { FieldResult } from '@police-data/model'
import { writtenFields } from '@police-data/model'
import type { Context } from '../check/context.ts'

export function fieldResults({ plan, dataset }: Context): FieldResult[] {
  return plan.tables.flatMap(({ table }) => {
    const rows = dataset.tables[table.id] ?? []
    return writtenFields(table).map(({ id, level }) => {
      const counts = { answered: 0, said: 0, empty: 0, unreadable: 0 }
      for (const row of rows) {
        const { raw, said, value } = row.cell(id)
        if (raw === null) counts.empty += 1
        else if (said !== null) counts.said += 1
        else if (value === null) counts.unreadable += 1
        else counts.answered += 1
      }
      return { table: table.id, field: id, level, ...counts }
    })
  })
}
