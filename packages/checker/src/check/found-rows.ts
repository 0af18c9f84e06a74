/** The rows that break a rule, gathered until it is known which values may be shown. */
import type { Address, Rule } from '@police-data/model'
import { type NamedCell, rowArgs } from './args.ts'
import type { Context } from './context.ts'
import { keepSmallest } from './tally.ts'

export interface FoundRows {
  readonly count: number
  /** Of the first ones. */
  readonly places: readonly Address[]
  /** What the message of all of them names: the cells of the first. */
  readonly cells: readonly NamedCell[]
}

/** Of two parts of the same file. */
export function bothRows(one: FoundRows, other: FoundRows): FoundRows {
  const places = [...one.places]
  for (const place of other.places) keepSmallest(places, place)
  const { cells } = places[0] === one.places[0] ? one : other
  return { count: one.count + other.count, places, cells }
}

export function tellRows(
  { id }: Pick<Rule, 'id'>,
  { count, places, cells }: FoundRows,
  context: Context,
): void {
  const args = rowArgs(cells, context)
  for (const [at, place] of places.entries())
    context.tally.add(id, { args, at: place, count: at === 0 ? count - places.length + 1 : 1 })
}
