/** Rows of an example or a scene, as `table: field = value, …`. */
import type { JsonRecord } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { hanging } from '../text/wrap.ts'

type Rows = Readonly<Record<string, readonly JsonRecord[]>>

/** One line for each record, also for one of which no field matters, and one for a table without any. */
export const rowLines = (rows: Rows, width: number): readonly Line[] =>
  Object.entries(rows).flatMap(([table, records]) =>
    (records.length === 0 ? ['no row'] : records.map((one) => cells(one) || 'a row')).flatMap((words) =>
      hanging([`${table}: `], words, width),
    ),
  )

export const cells = (record: JsonRecord): string =>
  Object.entries(record)
    .map(
      ([name, value]) =>
        `${name} = ${value === '' ? '(empty)' : Array.isArray(value) ? value.join(';') : String(value)}`,
    )
    .join(', ')
