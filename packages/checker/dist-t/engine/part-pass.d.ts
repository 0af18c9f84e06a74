import { type Address, type FlawTally } from '../scan/flaw.ts'
import type { GzipDamage } from '../scan/gzip.ts'
import type { Plan as ScanPlan } from '../scan/pass.ts'
import type { Newline } from '../scan/text.ts'
import type { Alphabet } from './alphabet.ts'
import { type Machine } from './machine.ts'
import { type Part } from './parts.ts'
import type { Places } from './set-up.ts'
import type { Stock } from './stock.ts'
/** What a part is as text. Rows and lines count from where the machine stood when it began: see `began`. */
export interface PartPass {
  readonly part: Part
  readonly began: Pick<Address, 'row' | 'line'>
  readonly ended: Pick<Address, 'row' | 'line'>
  /** Records behind the header. */
  readonly records: number
  readonly blank: number
  readonly flaws: FlawTally
  /** Whether there is a record that is not blank, and the blank rows behind the last one. */
  readonly anyRecord: boolean
  readonly blanksAtEnd: FlawTally
  /** Records that hold nothing but white space: the cells as one text, and the row. */
  readonly white: readonly (readonly [cells: string, row: number])[]
  readonly newlines: Readonly<Record<Newline, number>>
  /** The first line end that is not like the first of the file. */
  readonly otherNewline: Address | undefined
}
/**
 * Or why there is none: the text is not UTF-8, so that all of it must be read otherwise; or the part ends inside a
 * record, so that nothing that was made of it holds.
 */
export type PartRead = PartPass | 'not-utf-8' | 'torn'
export interface PassInput {
  readonly machine: Machine
  readonly places: Places
  readonly columns: number
  readonly scan: ScanPlan
  readonly held: Stock
  /** Why the file ends too early, once it is read. */
  readonly damage: () => GzipDamage | undefined
  readonly newline: Newline
  readonly alphabet: Alphabet
  readonly onRows: (rows: number) => void
}
export declare function partPass(input: PassInput, part: Part): Promise<PartRead>
