/** Rows of an example or a scene, as `table: field = value, …`. */
import type { JsonRecord } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { hanging } from '../text/wrap.ts'

type Rows = Readonly<Record<string, readonly JsonRecord[]>>

/** A record that says nothing has no line. */
export const rowLines = (rows: Rows, width: number): readonly Line[] =>
  Object.entries(rows).flatMap(([table, records]) =>
    records
      .filter((one) => Object.keys(one).length > 0)
      .flatMap((one) => hanging([`${table}: `], cells(one), width)),
  )

export const cells = (record: JsonRecord): string =>
  Object.entries(record)
    .map(
      ([name, value]) =>
        `${name} = ${value === '' ? '(empty)' : Array.isArray(value) ? value.join(';') : String(value)}`,
    )
    .join(', ')
