/** One failed rule: what is wrong, how often, where, which values, how to mend it, and last the rule's id. */
import type { Rule, RuleResult } from '@police-data/model'
import { groupLines, rowsByValue } from './groups.ts'
import { LEVEL_WORDS } from './level-words.ts'
import { ink, type Line } from './line.ts'
import type { Page } from './page.ts'
import { columnsWords, samplesWords } from './samples.ts'
import { unitOf, unitWords } from './unit.ts'
import { widthOf } from './visible.ts'
import { hanging, indent, wrap } from './wrap.ts'

const INDENT = 3
const COUNT_WIDTH = 20

export function findingLines(result: RuleResult, page: Page): readonly Line[] {
  const rule = page.standard.rules[result.rule]
  if (rule === undefined)
    throw new Error(`The report names the rule ${result.rule}, which the standard does not have`)
  const width = page.width - INDENT
  const inColumns = unitOf(rule, page.standard) === 'column'
  const rows = inColumns || rowsByValue(result, rule) ? '' : samplesWords(result.groups, result.count)
  return [
    ...titleLines(result, rule, page),
    ...indent(INDENT, [
      ...hanging([], placeWords(result, rule, page), width),
      ...(inColumns ? [] : groupLines(result, rule, page)),
      ...hanging([], rows, width),
      ...hanging(
        [ink(rule.fix.where === 'once' ? 'FIX ONCE' : 'FIX IN RECORD', 'bold'), '  '],
        rule.fix.how,
        width,
      ),
      [ink(result.rule, 'dim')],
    ]),
  ]
}

/** The mark and title, and how many on the right. */
function titleLines(result: RuleResult, rule: Rule, { standard, width }: Page): readonly Line[] {
  const { mark, ink: color } = LEVEL_WORDS[result.level]
  const amount = unitWords(unitOf(rule, standard), result.count)
  const [first = '', ...rest] = wrap(rule.title, width - INDENT - COUNT_WIDTH)
  const space = ' '.repeat(Math.max(2, width - INDENT - widthOf(first) - widthOf(amount)))
  return [
    [ink(mark, color, 'bold'), '  ', ink(first, 'bold'), space, amount],
    ...rest.map((line): Line => [' '.repeat(INDENT), ink(line, 'bold')]),
  ]
}

/** The agency's own column first, the standard's field after the arrow. */
function placeWords({ table, groups }: RuleResult, rule: Rule, { report }: Page): string {
  const ours = table === undefined ? [] : rule.fields.map((name) => `${table}.${name}`)
  const mapped = ours.flatMap((name) => report.columns.filter(({ fields }) => fields.includes(name)))
  const found = columnsWords(groups)
  const theirs =
    ours.length < 2 && found.length > 0 ? found : mapped.map(({ column, name }) => `${column} ${name}`)
  const where = ours.length > 0 ? ours.join(', ') : (table ?? '')
  return [[...new Set(theirs)].join(', '), where].filter((one) => one !== '').join(' → ')
}
