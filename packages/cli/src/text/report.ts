/** A report for the terminal: verdict, findings, where the file went, and an account of every rule. */
import { accountLines } from './account.ts'
import { coverageLines } from './coverage.ts'
import { findingsLines } from './findings.ts'
import { headlineLines } from './headline.ts'
import { ink, type Line } from './line.ts'
import type { Page } from './page.ts'
import { sharedFolder, withoutFolder } from './short-paths.ts'
import { stepsLines } from './steps.ts'

export function reportLines(whole: Page): readonly Line[] {
  const folder = sharedFolder(whole.report.sources.map(({ path }) => path))
  const page = { ...whole, report: withoutFolder(whole.report, folder) }
  const failed = page.report.rules.some(({ outcome }) => outcome === 'failed')
  return [
    ...headlineLines(whole),
    ...stepsLines(page),
    ...findingsLines(page),
    [],
    ...coverageLines(page),
    [],
    ...accountLines(page),
    ...(failed ? [[ink('Why a rule is there, with examples: pds explain RULE', 'dim')]] : []),
  ]
}
