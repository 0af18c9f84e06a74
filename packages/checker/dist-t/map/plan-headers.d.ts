/** Plans a file whose headers are fields of one table; says which table, or why it cannot tell. */
import { type Problem, type Standard } from '@police-data/model'
import type { Plan } from './plan.ts'
export interface HeaderFile {
  readonly path: string
  readonly header: readonly string[]
  readonly titleRows?: number | undefined
  /** What `--table` says. */
  readonly table?: string | undefined
}
export type Planned =
  | {
      readonly ok: true
      readonly plan: Plan
    }
  | {
      readonly ok: false
      readonly problems: readonly Problem[]
    }
export declare function planHeaders(file: HeaderFile, standard: Standard): Planned
