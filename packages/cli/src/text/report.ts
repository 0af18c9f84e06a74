/** A report for the terminal: verdict, findings, where the file went, and an account of every rule. */
import { accountLines } from './account.ts'
import { coverageLines } from './coverage.ts'
import { findingsLines } from './findings.ts'
import { headlineLines } from './headline.ts'
import { ink, type Line } from './line.ts'
import type { Page } from './page.ts'
import { stepsLines } from './steps.ts'

export function reportLines(page: Page): readonly Line[] {
  const failed = page.report.rules.some(({ outcome }) => outcome === 'failed')
  return [
    ...headlineLines(page),
    ...stepsLines(page),
    ...findingsLines(page),
    [],
    ...coverageLines(page),
    [],
    ...accountLines(page),
    ...(failed ? [[ink('Why a rule is there, with examples: pds explain RULE', 'dim')]] : []),
  ]
}
