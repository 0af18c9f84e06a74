import type { Machine } from './machine.ts'
/** A text that the machine does not know: the number of its entry. */
export type Ask = (at: number, length: number) => number
/** `descriptor` is the place of the column’s description; `numberOf` gives the same text the same number. */
export declare function columnNumbers(
  machine: Machine,
  descriptor: number,
  numberOf: (text: string) => number,
): Ask
