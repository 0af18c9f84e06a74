/** Cells that are empty, of all fields in one block: each field once, with how many and where. */
import { plural, type RuleResult } from '@police-data/model'
import { align, type Cell } from './align.ts'
import { LEVEL_WORDS } from './level-words.ts'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { columnsWords, samplesWords } from './samples.ts'
import { hanging, indent } from './wrap.ts'

const INDENT = 3

/** Rules of the fields themselves; one that a person wrote has words of its own. */
export const isEmptiness = ({ rule }: RuleResult, { standard }: Page): boolean =>
  standard.rules[rule]?.check.kind === 'required' && standard.rules[rule]?.origin === 'derived'

export function emptiesLines(results: readonly RuleResult[], page: Page): readonly Line[] {
  const [first] = results
  if (first === undefined) return []
  const { mark, ink: color } = LEVEL_WORDS[first.level]
  const sum = results.reduce((total, one) => total + one.count, 0)
  const title = `${plural(sum, 'cell')} of ${plural(results.length, 'field')} ${sum === 1 ? 'is' : 'are'} empty`
  const rows = results.map((one): readonly Cell[] => [
    columnsWords(one.groups).join(', '),
    `→ ${one.table}.${one.field}`,
    count(one.count),
    samplesWords(one.groups, one.count),
  ])
  return [
    [ink(mark, color, 'bold'), '  ', ink(title, 'bold')],
    ...indent(INDENT, [
      ...indent(2, align(rows, page.width - INDENT - 2)),
      ...hanging([ink('FIX IN RECORD', 'bold'), '  '], FIX, page.width - INDENT),
      ...hanging([], ids(results), page.width - INDENT).map((line): Line => [ink(line.join(''), 'dim')]),
    ]),
  ]
}

const FIX =
  'Fill the cells. If there is no answer, write why: not_recorded, unknown, not_applicable, withheld or pending. If a blank always means the same, say so once in the mapping (blank: unknown).'

const ids = (results: readonly RuleResult[]): string => results.map(({ rule }) => rule).join(', ')
