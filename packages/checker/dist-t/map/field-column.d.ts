/** The cells of one field over all rows of its table: each cell once, and for each row its number. */
import { NumberList } from '../numbers/number-list.ts'
import type { Held } from './held.ts'
import type { HeldStore } from './held-store.ts'
/** The number of what nothing fills. */
export declare const UNFILLED = 0
export declare class FieldColumn {
  #private
  /** By row. */
  readonly numbers: NumberList
  constructor(store: HeldStore)
  /** The cells there are, that of nothing among them. */
  get size(): number
  /** Whether one of its cells breaks a rule. */
  get broken(): boolean
  /** Gives a cell its number; `twin` is the number in the store of one that is likely the same. */
  put(held: Held, twin?: number): number
  held(number: number): Held | undefined
  /** What a cell is called in the store. */
  storedAs(number: number): number
  /** The number of the cell’s text among those of the standard. */
  textOf(number: number): number
}
