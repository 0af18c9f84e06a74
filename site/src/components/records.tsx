/** Made-up records as small tables, with the fields that matter marked. */
import { baseRow } from '@police-data/compiler'
import { type JsonRecord, type Standard, textOf } from '@police-data/model'

interface RecordsProps {
  readonly table: string
  readonly standard: Standard
  readonly rows: readonly JsonRecord[]
  /** Fields that a rule is about. */
  readonly marked?: readonly string[]
}

/**
 * A row that says nothing of its own is one row, filled in with what every record has. A field that one row names
 * is shown of all of them, in the order of the table: an empty cell would be a fault.
 */
export function Records({ table, standard, rows, marked = [] }: RecordsProps) {
  const shape = standard.tables[table]
  const title = shape?.title ?? table
  const base: JsonRecord = shape === undefined ? {} : baseRow(shape)
  const order = Object.keys(shape?.fields ?? {})
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  )
  if (rows.length === 0) return <p class="records">{title}: no row.</p>
  if (fields.length === 0)
    return (
      <p class="records">
        {title}: {rows.length === 1 ? 'one row' : `${rows.length} rows`}.
      </p>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="sheet" tabIndex={0}>
      <table>
        <caption>
          {title} <code>{table}</code>
        </caption>
        <thead>
          <tr>
            {fields.map((name) => (
              <th key={name} scope="col">
                <code>{name}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {fields.map((name) => (
                <td key={name}>
                  {cell(textOf(row[name] ?? base[name] ?? ''), marked.includes(name) && name in row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const cell = (text: string, marked: boolean) =>
  marked ? <mark>{text === '' ? '(empty)' : text}</mark> : text
