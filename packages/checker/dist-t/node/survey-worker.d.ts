import type { Numbered } from '../engine/numbered-file.ts'
import type { PartRead } from '../engine/part-pass.ts'
import type { Part } from '../engine/parts.ts'
import { type NumberingJob, type SentRecords } from '../engine/sent-records.ts'
import type { Counted } from '../engine/surveyor.ts'
import type { TakeOwn, ThreadJob } from '../engine/threads.ts'
export type Asked =
  | {
      readonly job: ThreadJob
    }
  | {
      readonly part: Part
    }
  | 'counted'
  /** A file to be numbered, and how often what was sent of it has been taken. */
  | {
      readonly numbering: NumberingJob
      readonly taken: Int32Array
    }
export type Answered =
  | {
      readonly kind: 'read'
      readonly read: PartRead
    }
  | {
      readonly kind: 'owns'
      readonly owns: readonly Parameters<TakeOwn>[]
    }
  | {
      readonly kind: 'counted'
      readonly counted: Counted
    }
  | {
      readonly kind: 'records'
      readonly records: SentRecords
    }
  | {
      readonly kind: 'numbered'
      readonly numbered: Numbered
    }
