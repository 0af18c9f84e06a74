/** How the machine reads a column: by its values one by one, or sign by sign where rules ask only for kinds of text. */
import { type Standard } from '@police-data/model'
import type { Alphabet } from './alphabet.ts'
import { type Automaton } from './automaton.ts'
import { type CheckPlan } from './check-plan.ts'
export type ColumnReading =
  | {
      readonly how: 'not'
    }
  | {
      readonly how: 'words'
    }
  | {
      readonly how: 'signs'
      readonly automaton: Automaton
      readonly number: 'date' | 'number' | null
      /** Kinds of text that read as the type of the field. */
      readonly typed: readonly boolean[]
      /** Values that rules compare with, smallest first: between them all values are alike. */
      readonly limits: readonly number[]
      /** Whether months are noted. */
      readonly months: boolean
    }
/** Of each column of the plan. */
export declare function columnReadings(
  plan: CheckPlan,
  standard: Standard,
  alphabet: Alphabet,
): readonly ColumnReading[]
