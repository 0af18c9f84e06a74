/** What every part of a report is written from. */
import type { Report, Standard } from '@police-data/model'

export interface Page {
  readonly report: Report
  readonly standard: Standard
  readonly width: number
  /** How many values of a rule are shown. */
  readonly limit: number
}
