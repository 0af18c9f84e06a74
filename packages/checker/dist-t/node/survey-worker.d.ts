import type { PartRead } from '../engine/part-pass.ts'
import type { Part } from '../engine/parts.ts'
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
