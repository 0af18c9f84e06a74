/** The values that a statement gives, each read as the standard says, or the Problems that stand in their way. */
import {
  type DefinitionsStatement,
  type Locate,
  type Problem,
  type Standard,
  type Value,
} from '@police-data/model'
export interface Statement {
  readonly path: string
  readonly value: DefinitionsStatement
  readonly locate: Locate
}
export type Givens =
  | {
      readonly ok: true
      readonly given: Readonly<Record<string, Value>>
    }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
    }
export declare function givensOf({ path, value, locate }: Statement, { givens }: Standard): Givens
