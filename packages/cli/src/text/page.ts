/** What a report, and every part of it, is written from. */
import type { Level, Report, Standard } from '@police-data/model'
import type { Brevity } from './brevity.ts'

/** What a report is written from. */
export interface Asked {
  readonly report: Report
  readonly standard: Standard
  readonly width: number
  /** How many values of a rule are shown. */
  readonly limit: number
  /** Findings of this level and above are told in full, others not at all; undefined: what fits on one screen. */
  readonly level?: Level | undefined
}

/** What every part of it is written from. */
export interface Page extends Asked {
  readonly brevity: Brevity
}
