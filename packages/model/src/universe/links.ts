/** How each further table of a view stands beside the earlier ones: as the row they refer to, or as rows that refer to them. */
import type { Standard } from '../forms/standard.ts'
import type { View } from '../forms/universe.ts'
import { UnknownName } from '../kernel/setting.ts'

export interface Link {
  readonly table: string
  /** The earlier table, and its fields that agree, in order, with `theirs`. */
  readonly beside: string
  readonly own: readonly string[]
  readonly theirs: readonly string[]
}

/** The latest table that refers to it comes first; else the latest that it refers to. Throws UnknownName when none does. */
export function linksOf(view: View, { tables }: Standard): readonly Link[] {
  const earlier = [view.from]
  return (view.with ?? []).map((id) => {
    const table = tables[id]
    if (table === undefined) throw new UnknownName(id, `There is no table “${id}”.`)
    const latest = [...earlier].reverse()
    earlier.push(id)
    for (const beside of latest) {
      const up = tables[beside]?.references?.find((one) => one.table === id)
      if (up !== undefined) return { table: id, beside, own: up.fields, theirs: table.key }
    }
    for (const beside of latest) {
      const down = table.references?.find((one) => one.table === beside)
      const key = tables[beside]?.key
      if (down !== undefined && key !== undefined) return { table: id, beside, own: key, theirs: down.fields }
    }
    throw new UnknownName(
      id,
      `Neither does the table ${id} refer to an earlier one of the view, nor one to it.`,
    )
  })
}
