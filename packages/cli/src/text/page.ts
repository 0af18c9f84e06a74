/** What every part of a report is written from. */
import type { Level, Report, Standard } from '@police-data/model'

export interface Page {
  readonly report: Report
  readonly standard: Standard
  readonly width: number
  /** How many values of a rule are shown. */
  readonly limit: number
  /** Findings of this level and above are told in full, others not at all; undefined: the urgent in full, the rest in a line each. */
  readonly level?: Level | undefined
}
