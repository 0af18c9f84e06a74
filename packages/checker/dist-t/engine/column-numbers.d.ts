/** The texts of one column that the machine knows by heart, each with its number; the others it asks for. */
import type { Alphabet } from './alphabet.ts'
import type { Machine } from './machine.ts'
/** A text that the machine does not know: the number of its entry. */
export type Ask = (at: number, length: number) => number
/** `descriptor` is the place of the column’s description; `numberOf` gives the same text the same number. */
export declare function columnNumbers(
  machine: Machine,
  descriptor: number,
  { textOf }: Pick<Alphabet, 'textOf'>,
  numberOf: (text: string) => number,
): Ask
