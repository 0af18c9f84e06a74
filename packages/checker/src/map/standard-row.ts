/** A row of a standard table, and the source record that its cells were taken from. */
import {
  type Cell,
  deriveCell,
  EMPTY,
  type Field,
  type Row,
  restsOn,
  type Standard,
  type Table,
} from '@police-data/model'
import type { Held } from './held.ts'

/** Where a record stands: its file, the row as a spreadsheet numbers it, and the physical line and byte it begins at. */
export interface Place {
  /** Which file of the run, from 0. */
  readonly source: number
  readonly row: number
  readonly line: number
  readonly byte: number
  /** Where the records stand that lent it columns, in the order of the joins; null where there is none. */
  readonly lent?: readonly (Place | null)[]
}

export interface StandardRow extends Row {
  readonly place: Place
  /** Undefined for a field that nothing fills. */
  held(field: string): Held | undefined
  put(field: string, held: Held): void
}

/** Makes the rows of one table; they share one index of its fields. */
export function rowMaker(
  table: Table,
  standard: Standard,
): (cells: readonly (Held | undefined)[], place: Place) => StandardRow {
  const fields = Object.values(table.fields)
  const index = new Map(fields.filter(({ derived }) => derived === undefined).map(({ id }, at) => [id, at]))
  const derived = new Map(
    fields.flatMap((field) => (field.derived === undefined ? [] : [[field.id, field] as const])),
  )
  const computed = new WeakMap<Cell, Map<string, Cell>>()

  function compute(field: Field, source: Cell): Cell {
    const known = computed.get(source) ?? new Map<string, Cell>()
    computed.set(source, known)
    const cell = known.get(field.id) ?? deriveCell(field, table, source, standard.codeLists)
    known.set(field.id, cell)
    return cell
  }

  return (filled, place) => {
    const cells = [...filled]
    const written = (name: string): Cell => cells[index.get(name) ?? -1]?.cell ?? EMPTY
    return {
      place,
      held: (name) => cells[index.get(name) ?? -1],
      put: (name, held) => {
        const at = index.get(name)
        if (at !== undefined) cells[at] = held
      },
      cell: (name) => {
        const field = derived.get(name)
        return field?.derived === undefined ? written(name) : compute(field, written(restsOn(field.derived)))
      },
    }
  }
}
