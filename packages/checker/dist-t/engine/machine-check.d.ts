import type { Around } from '../check/context.ts'
import type { OpenFile } from '../check/open-dataset.ts'
import type { SourceContext } from '../check/source/source-test.ts'
import type { Spill } from './key-store.ts'
import { type Others } from './survey.ts'
import type { Planned, ThreadJob } from './threads.ts'
export interface MachineCheck {
  readonly context: SourceContext
  readonly rows: number
  readonly notes: readonly string[]
  /** Tells the findings of cells, rows and tables. */
  judge(): void
}
/** Threads to read a large file with, and what they are told of it. */
export interface Together extends Pick<Others, 'threads' | 'part'> {
  readonly jobOf: (planned: Omit<Planned, 'path'>) => ThreadJob
}
/** Null where the plain reader must be taken. */
export declare function machineCheck(
  open: OpenFile,
  around: Around,
  {
    together,
    spill,
  }?: {
    readonly together?: Together | undefined
    readonly spill?: Spill | undefined
  },
): Promise<MachineCheck | 'not-utf-8' | null>
