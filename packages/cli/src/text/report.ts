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
  const folder = sharedFolder(asked.report.sources.map(({ path }) => path))
  const near = { ...asked, report: withoutFolder(asked.report, folder) }
  const failed = near.report.rules.some(({ outcome }) => outcome === 'failed')
  const steps = stepsLines(near)
  const account = accountLines(near)
  const linesOf = (brevity: Brevity): readonly Line[] => [
    ...headlineLines({ ...asked, brevity }),
    ...steps,
    ...findingsLines({ ...near, brevity }),
    [],
    ...coverageLines({ ...near, brevity }),
    [],
    ...account,
    ...(failed ? [[ink('Why a rule is there, with examples: pds explain RULE', 'dim')]] : []),
  ]
  const [fullest, ...shorter] = BREVITIES
  let lines = linesOf(fullest)
  for (const brevity of asked.level === undefined ? shorter : []) {
    if (lines.length <= SCREEN) break
    lines = linesOf(brevity)
  }
  return lines
}
