/** Puts the Report together: a verdict, and an account of every rule, record, column, field and code. */
import type { Report } from '@police-data/model'
import type { Context } from '../check/context.ts'
export interface Run {
  readonly checker: string
  /** In the order of the files. */
  readonly sources: Report['sources']
  readonly mapping?: Report['mapping']
  readonly valuesShown: boolean
  /** Limits that are other than by default. */
  readonly limits?: Report['limits']
  /** Source rules with nothing to look at, and why. */
  readonly notApplicable: Readonly<Record<string, string>>
}
export declare function makeReport(context: Context, run: Run): Report
