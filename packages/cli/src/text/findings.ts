/** All failed rules, those that must be mended first; within a level the most findings first. What is urgent is told in full. */
import { type Level, plural, type RuleResult } from '@police-data/model'
import { align, type Cell } from './align.ts'
import { emptiesLines, isEmptiness } from './empties.ts'
import { findingLines } from './finding.ts'
import { LEVEL_WORDS, LEVELS } from './level-words.ts'
import { ink, type Line } from './line.ts'
import type { Page } from './page.ts'
import { unitOf, unitWords } from './unit.ts'
import { cut } from './visible.ts'

/** So many must rules are told in full when nobody asks for a level. */
const IN_FULL = 4
const TITLE_WIDTH = 52
/** What the other columns of a brief line take at least. */
const BESIDE = 46

export function findingsLines(page: Page): readonly Line[] {
  const { report, level } = page
  const last = level === undefined ? LEVELS.length : LEVELS.indexOf(level) + 1
  const lines = LEVELS.slice(0, last).flatMap((one) => levelLines(one, page))
  const brief = level === undefined && lines.some((line) => line.length === 0) && isBrief(page)
  const unseen = LEVELS.slice(last).reduce((sum, one) => sum + report.totals[one], 0)
  return [
    ...lines,
    ...(brief ? [[], [ink('Everything in full: --level may', 'dim')]] : []),
    ...(unseen > 0
      ? [[], [ink(`${plural(unseen, 'finding')} of lower levels not shown (--level may)`, 'dim')]]
      : []),
  ]
}

function levelLines(level: Level, page: Page): readonly Line[] {
  const failed = failedAt(level, page)
  if (failed.length === 0) return []
  const { full, rest } = parted(failed, level, page)
  return [
    [],
    [ink(LEVEL_WORDS[level].heading.toUpperCase(), LEVEL_WORDS[level].ink, 'bold')],
    ...full.flatMap((one) => [[], ...blockLines(one, page)]),
    ...(rest.length === 0 ? [] : [[], ...briefLines(rest.flat(), page)]),
  ]
}

/** A block is one rule, or all rules about empty cells. */
type Block = readonly RuleResult[]

function parted(failed: readonly RuleResult[], level: Level, page: Page) {
  const empties = failed.filter((one) => isEmptiness(one, page))
  const others = failed.filter((one) => !isEmptiness(one, page)).map((one): Block => [one])
  const blocks = (empties.length === 0 ? others : [...others, empties]).sort(
    (a, b) => countOf(b) - countOf(a) || ((a[0]?.rule ?? '') < (b[0]?.rule ?? '') ? -1 : 1),
  )
  const shown = page.level !== undefined ? blocks.length : level === 'must' ? IN_FULL : 0
  return { full: blocks.slice(0, shown), rest: blocks.slice(shown) }
}

const blockLines = (block: Block, page: Page): readonly Line[] =>
  block.length > 1 ? emptiesLines(block, page) : block.flatMap((one) => findingLines(one, page))

const countOf = (block: Block): number => block.reduce((sum, one) => sum + one.count, 0)

const failedAt = (level: Level, { report }: Page): readonly RuleResult[] =>
  report.rules
    .filter((one) => one.outcome === 'failed' && one.level === level)
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))

const isBrief = (page: Page): boolean =>
  LEVELS.some((level) => parted(failedAt(level, page), level, page).rest.length > 0)

/** One line a rule: what is wrong, how often, and what to ask for. */
function briefLines(results: readonly RuleResult[], { standard, width }: Page): readonly Line[] {
  const room = Math.min(TITLE_WIDTH, width - BESIDE)
  const rows = results.flatMap((one): readonly (readonly Cell[])[] => {
    const rule = standard.rules[one.rule]
    if (rule === undefined)
      throw new Error(`The report names the rule ${one.rule}, which the standard does not have`)
    const { mark, ink: color } = LEVEL_WORDS[one.level]
    const amount = unitWords(unitOf(rule, standard), one.count)
    return [[ink(mark, color, 'bold'), cut(rule.title, room), amount, one.rule]]
  })
  return align(rows, width)
}
