/** What a failed rule found, most first: values, what the reader of the file says, or examples in the rule's own words. */
import { type FindingGroup, plural, type Rule, type RuleResult } from '@police-data/model'
import { exampleLines } from './examples.ts'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { spokenLines, valueLines } from './values.ts'
import { indent } from './wrap.ts'

const INDENT = 2
/** What stands left of the groups on the page. */
const MARGIN = 5

export function groupLines({ groups }: RuleResult, rule: Rule, page: Page): readonly Line[] {
  const told = groups.filter((one) => !isRarer(one))
  const inner = { ...page, width: page.width - MARGIN }
  const shown = told.slice(0, page.limit)
  const lines = linesOf(shown, rule, inner)
  const more = lines.length === 0 ? [] : beyondLimit(told.slice(page.limit))
  return indent(INDENT, [...lines, ...more, ...groups.filter(isRarer).map(rarerLine)])
}

/** Where every record must be looked up, each value brings its own rows. */
export const rowsByValue = ({ groups }: RuleResult, rule: Rule): boolean =>
  rule.fix.where === 'record' && formOf(rule) === 'values' && groups.length > 1

function linesOf(groups: readonly FindingGroup[], rule: Rule, page: Page): readonly Line[] {
  switch (formOf(rule)) {
    case 'values':
      return valueLines(groups, rule.fix.where === 'record' && groups.length > 1, page)
    case 'spoken':
      return spokenLines(groups, page)
    case 'examples':
      return exampleLines(groups, rule, page)
  }
}

/** What is found in one cell is a value; of the file itself, its reader speaks; the rest needs the rule's sentence. */
function formOf({ scope, check }: Rule): 'values' | 'spoken' | 'examples' {
  if (check.kind !== 'source') return scope === 'cell' ? 'values' : 'examples'
  if (check.test === 'undecoded-text') return 'values'
  return check.test === 'damaged-records' || check.test === 'rows-disagree' ? 'spoken' : 'examples'
}

function beyondLimit(hidden: readonly FindingGroup[]): readonly Line[] {
  if (hidden.length === 0) return []
  const sum = hidden.reduce((total, one) => total + one.count, 0)
  return [[ink(`… and ${count(hidden.length)} more, together ${count(sum)} (--limit shows more)`, 'dim')]]
}

/** The checker counts together what lies beyond its own limit of values. */
const isRarer = ({ value, args }: FindingGroup): boolean =>
  value === undefined && typeof args?.values === 'number'

const rarerLine = ({ args, count: sum }: FindingGroup): Line => [
  ink(
    args?.more === undefined
      ? `… and ${plural(Number(args?.values), 'rarer value')}, together ${count(sum)}`
      : `More than ${plural(Number(args?.values), 'different value')}, together ${count(sum)}`,
    'dim',
  ),
]
