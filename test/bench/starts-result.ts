/** How soon `pds` is there, as it is kept. */
import type { Result } from './result.ts'

export interface Starts {
  readonly rounds: number
  readonly date: string
  readonly machine: Result['machine']
  readonly versions: Readonly<Record<string, string>>
  /** Median of each way; null where what was sought was never shown. */
  readonly milliseconds: Readonly<Record<string, number | null>>
}
