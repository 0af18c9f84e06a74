/** Counts the rows of a table by a region: counted, not counted, or it cannot be told. */

import { evaluate, type Row } from '../kernel/evaluate.ts'
import type { Expression } from '../kernel/expression.ts'
import { or, type Truth } from '../kernel/logic.ts'
import { NOWHERE } from '../kernel/nowhere.ts'
import type { Event, Tables } from './events.ts'

export interface Recount {
  /** Rows of the unit; of a share, those that certainly belong to the whole. */
  readonly whole: number
  readonly counted: number
  readonly not: number
  readonly unclear: number
}

export interface Counting {
  /** The table whose rows are counted. */
  readonly unit: string
  readonly region: { readonly expression: Expression }
  readonly of?: { readonly expression: Expression } | undefined
}

/**
 * A row is counted if one of its events lies in the region, not counted if none does; a row without an event cannot be
 * told. Of a share, rows outside the whole are left out, and where it cannot be told whether a row belongs to the
 * whole, it is unclear.
 */
export function recount({ unit, region, of }: Counting, events: readonly Event[], tables: Tables): Recount {
  const inRegion = verdicts(unit, region.expression, events)
  const inWhole = of === undefined ? undefined : verdicts(unit, of.expression, events)
  let [whole, counted, out, unclear] = [0, 0, 0, 0]
  for (const row of tables[unit] ?? []) {
    const belongs = inWhole === undefined ? true : told(inWhole, row)
    if (belongs === false) continue
    const truth = told(inRegion, row)
    if (belongs === true) whole += 1
    if (belongs === null || truth === null) unclear += 1
    else if (truth) counted += 1
    else out += 1
  }
  return { whole, counted, not: out, unclear }
}

const told = (verdicts: ReadonlyMap<Row, Truth>, row: Row): Truth => verdicts.get(row) ?? null

function verdicts(unit: string, region: Expression, events: readonly Event[]): ReadonlyMap<Row, Truth> {
  const judge = evaluate<Row>(region)
  const found = new Map<Row, Truth>()
  for (const event of events) {
    const row = event.rows[unit]
    if (row === null || row === undefined) continue
    const truth = judge(event, NOWHERE)
    const before = found.get(row)
    found.set(row, before === undefined ? truth : or([before, truth]))
  }
  return found
}

/** What a recount says of a single scene. */
export type SceneVerdict = 'counted' | 'not' | 'unclear'

export const sceneVerdict = ({ counted, unclear }: Recount): SceneVerdict =>
  counted > 0 ? 'counted' : unclear > 0 ? 'unclear' : 'not'
