/** Records as the CSV text that an agency would write. */
import type { JsonRecord, Table } from '@police-data/model'
import { textOf, writtenFields } from '@police-data/model'

export function csvOf(table: Table, records: readonly JsonRecord[]): string {
  const fields = writtenFields(table).map(({ id }) => id)
  const lines = [fields, ...records.map((record) => fields.map((name) => textOf(record[name])))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
