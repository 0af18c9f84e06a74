import type { Threads } from '../engine/threads.ts'
export interface ThreadLimits {
  /** Threads beside the one that asks. */
  readonly most: number
  readonly from: number
  readonly part: number
}
export declare const surveyThreads: ({ most, from, part }?: Partial<ThreadLimits>) => Threads
