import { type Texts } from '../numbers/texts.ts'
import type { Held } from './held.ts'
export declare class HeldStore {
  #private
  readonly texts: Texts
  constructor(texts: Texts)
  /** `twin` is the number of a cell that is likely the same. */
  put(held: Held, twin?: number): number
  at(number: number): Held | undefined
  /** The number of the cell’s text. */
  textOf(number: number): number
}
