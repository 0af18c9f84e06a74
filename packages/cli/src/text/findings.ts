/** All failed rules, those that must be mended first; within a level the most findings first. */
import type { RuleResult } from '@police-data/model'
import { findingLines } from './finding.ts'
import { LEVEL_WORDS, LEVELS } from './level-words.ts'
import { ink, type Line } from './line.ts'
import type { Page } from './page.ts'

export function findingsLines(page: Page): readonly Line[] {
  return LEVELS.flatMap((level) => {
    const failed = page.report.rules.filter((one) => one.outcome === 'failed' && one.level === level)
    if (failed.length === 0) return []
    const sections = [...failed].sort(mostFirst).flatMap((one) => [[], ...findingLines(one, page)])
    return [[], [ink(LEVEL_WORDS[level].heading.toUpperCase(), LEVEL_WORDS[level].ink, 'bold')], ...sections]
  })
}

const mostFirst = (a: RuleResult, b: RuleResult): number =>
  b.count - a.count || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
