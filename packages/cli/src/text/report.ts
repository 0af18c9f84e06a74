/** A report for the terminal: verdict, findings, where the file went, and an account of every rule. */
import { accountLines } from './account.ts'
import { BREVITIES, type Brevity, SCREEN } from './brevity.ts'
import { coverageLines } from './coverage.ts'
import { findingsLines } from './findings.ts'
import { headlineLines } from './headline.ts'
import { ink, type Line } from './line.ts'
import type { Asked } from './page.ts'
import { sharedFolder, withoutFolder } from './short-paths.ts'
import { stepsLines } from './steps.ts'

/** As full as fits on one screen, and where nothing does, as short as can be; for a level, everything. */
export function reportLines(asked: Asked): readonly Line[] {
  const [fullest, ...shorter] = BREVITIES
  let lines = linesOf(asked, fullest)
  for (const brevity of asked.level === undefined ? shorter : []) {
    if (lines.length <= SCREEN) break
    lines = linesOf(asked, brevity)
  }
  return lines
}

function linesOf(asked: Asked, brevity: Brevity): readonly Line[] {
  const whole = { ...asked, brevity }
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
