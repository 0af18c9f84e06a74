/** Finds records of one row that say something else than the first, and names column, key and both values. */
import { type Field, fieldOf, type Standard } from '@police-data/model'
import type { Dataset } from '../../map/dataset.ts'
import type { Held } from '../../map/held.ts'
import type { Place } from '../../map/places.ts'
import { addressOf } from '../../report/address.ts'
import type { Mask } from '../../report/mask.ts'
import type { SourceTest } from './source-test.ts'

/** What stands in a column. */
type Cell = Pick<Held, 'own' | 'column'>

/** A record that says something else than the first of its row. */
export interface Disagreeing {
  readonly table: string
  readonly field: string
  /** What names the row, by field; parts that no column holds name nothing. */
  readonly key: readonly { readonly field: string; readonly text: string; readonly column: number }[]
  /** The first record. */
  readonly first: Pick<Place, 'source' | 'row'>
  readonly kept: Cell
  readonly other: Cell
  readonly place: Place
}

export function* disagreeingIn(
  { disagreements }: Pick<Dataset, 'disagreements'>,
  { tables }: Standard,
): Generator<Disagreeing> {
  for (const { table, field, row, kept, other, place } of disagreements) {
    const key = (tables[table]?.key ?? []).flatMap((part) => {
      const held = row.held(part)
      return held === undefined || held.column === null
        ? []
        : [{ field: part, text: held.text, column: held.column }]
    })
    const { source, row: first } = row.place
    yield { table, field, key, first: { source, row: first }, kept: cell(kept), other: cell(other), place }
  }
}

const cell = ({ own, column }: Held): Cell => ({ own, column })

export const rowsDisagree: SourceTest = (rule, { seen, standard, plan, sources, mask, tally }) => {
  if (!plan.grouped) return { notApplicable: 'Every record is one row; none is put together from several.' }
  for (const { table: id, field: name, key: parts, first, kept, other, place } of seen.disagreeing()) {
    const table = standard.tables[id]
    const field = table?.fields[name]
    if (table === undefined || field === undefined) continue
    const { source } = first
    const key = parts
      .map((part) => mask.key(fieldOf(table, part.field), part.text, { source, column: part.column }))
      .join(' ')
    const column = sources[place.source]?.header[other.column ?? -1]?.trim() ?? name
    const values = { kept: shown(field, kept, first, mask), other: shown(field, other, place, mask) }
    tally.add(rule.id, {
      value: `${key} ${column}: ${values.kept}, then ${values.other}`.trim(),
      args: { key, column, ...values, first: first.row },
      at: addressOf(place, other.column, sources),
    })
  }
  return undefined
}

/** In the agency’s own words. */
function shown(field: Field, { own, column }: Cell, { source }: Pick<Place, 'source'>, mask: Mask): string {
  return own.trim() === '' ? '(empty)' : mask.value(field, own.trim(), { source, column })
}
