/** What a file of one table asks of each column and each row: the plan that the machine is set up by. */
import {
  type Field,
  type Rule,
  type Series,
  type ShareOf,
  type Standard,
  type Table,
  type Value,
} from '@police-data/model'
import type { FieldPlan, Plan } from '../map/plan.ts'
import { type Cube } from './cubes.ts'
/** One way in which a row breaks a rule. */
export interface Fault {
  readonly rule: Rule
  readonly cube: Cube
}
/** One way in which a condition that is counted comes true. */
export interface Mark {
  readonly condition: string
  readonly cube: Cube
}
export interface CheckPlan {
  readonly plan: Plan
  readonly table: Table
  /** For each column of the file: the fields that take it. */
  readonly columns: readonly (readonly FieldPlan[])[]
  /** Fields that no column fills. */
  readonly fixed: readonly FieldPlan[]
  /** At most 256; those of one rule stand side by side. */
  readonly faults: readonly Fault[]
  /** At most 64. */
  readonly marks: readonly Mark[]
  /** Rules that say that no two rows have the same values in these fields, with the columns of the fields. */
  readonly unique: {
    readonly rule: Rule
    readonly columns: readonly number[]
  } | null
  readonly series: readonly Series[]
  readonly given: Readonly<Record<string, Value>>
}
/** The condition that a row counts in a share, or is found in it. */
export declare const wholeOf: (share: ShareOf) => string
export declare const partOf: (share: ShareOf) => string
/** The condition that all of these fields are answers. */
export declare const namesOf: (fields: readonly string[]) => string
export interface Asked {
  readonly plan: Plan
  readonly standard: Standard
  readonly given: Readonly<Record<string, Value>>
  /** Whether a rule can be run on this file, so far as that hangs on its columns and not on its rows. */
  readonly runs: (rule: Rule) => boolean
}
/** Null where the file asks for more than the machine can do. */
export declare function checkPlan({ plan, standard, given, runs }: Asked): CheckPlan | null
/** As what the values of a field are compared. */
export declare function numericType(field: Field | undefined): 'date' | 'number' | null
