import type { Held } from '../map/held.ts'
import type { StandardTable } from '../map/standard-table.ts'

/** `held` is undefined where nothing fills the field; `rows` are the first ones of a cell that breaks a rule. */
type TakeRows = (held: Held | undefined, source: number, count: number, rows: readonly number[]) => void
export declare function rowsByCell(rows: StandardTable, field: string, take: TakeRows): void
