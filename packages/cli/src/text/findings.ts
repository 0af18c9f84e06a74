/** All failed rules, those that must be mended first; within a level the most findings first. What is urgent is told in full. */
import { type Level, plural, type RuleResult } from '@police-data/model'
import { align, type Cell } from './align.ts'
import { emptiesLines, isEmptiness } from './empties.ts'
import { findingLines } from './finding.ts'
import { LEVEL_WORDS, LEVELS } from './level-words.ts'
import { type Inked, ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { unitOf, unitWords } from './unit.ts'
import { cut, widthOf } from './visible.ts'

/** A mark, and what stands between the columns of a brief line. */
const GAPS = 10
const NARROWEST = 16

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
    ...(rest.length === 0 ? [] : [[], ...briefLines(rest, page)]),
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
  const shown = page.level !== undefined ? blocks.length : level === 'must' ? page.brevity.full : 0
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

/** One line a block: what is wrong, how often, and what to ask for. */
function briefLines(blocks: readonly Block[], page: Page): readonly Line[] {
  const shown = blocks.slice(0, page.brevity.brief).flatMap((block) => briefRow(block, page))
  const widest = (column: 'amount' | 'id') => Math.max(...shown.map((one) => widthOf(one[column])))
  const room = Math.max(NARROWEST, page.width - GAPS - widest('amount') - widest('id'))
  const more = blocks.length - page.brevity.brief
  return [
    ...align(
      shown.map(({ mark, title, amount, id }): readonly Cell[] => [mark, cut(title, room), amount, id]),
      page.width,
    ),
    ...(more > 0 ? [[ink(`    … and ${count(more)} more`, 'dim')]] : []),
  ]
}

interface BriefRow {
  readonly mark: Inked
  readonly title: string
  readonly amount: string
  readonly id: string
}

function briefRow(block: Block, { standard }: Page): readonly BriefRow[] {
  const [first] = block
  if (first === undefined) return []
  const rule = standard.rules[first.rule]
  if (rule === undefined)
    throw new Error(`The report names the rule ${first.rule}, which the standard does not have`)
  const { mark, ink: color } = LEVEL_WORDS[first.level]
  const several = block.length > 1
  return [
    {
      mark: ink(mark, color, 'bold'),
      title: several ? `${plural(block.length, 'field')} have empty cells` : rule.title,
      amount: unitWords(unitOf(rule, standard), countOf(block)),
      id: several ? `${first.rule} …` : first.rule,
    },
  ]
}
