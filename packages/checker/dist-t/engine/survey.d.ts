import { type Suspects } from './key-store.ts'
import { type FilePass, type RowOf } from './merge-parts.ts'
import { type Counted, type SurveyInput } from './surveyor.ts'
import type { SurveyThread, ThreadJob } from './threads.ts'
export interface Survey extends Pick<Counted, 'faults' | 'marks' | 'months'> {
  readonly pass: FilePass
  /** Every group of records that may be the same. */
  suspects(): Generator<Suspects, void>
  /** For rows that `onValue` was told. */
  readonly rowOf: RowOf
}
export type Surveyed = Survey | 'no-machine' | 'not-utf-8'
/** Null where the parts do not fit together, and nothing that was made of them holds. */
type ByParts = Surveyed | null
/** By one thread. */
export declare function surveyWhole(input: SurveyInput): Promise<Surveyed>
/** Threads that wait for a job, and how long the parts are that they read. */
export interface Others {
  readonly threads: readonly SurveyThread[]
  readonly job: ThreadJob
  /** Bytes. */
  readonly part: number
}
/** By this thread and others. */
export declare function surveyTogether(input: SurveyInput, { threads, job, part }: Others): Promise<ByParts>
