/** The values that break a rule, each with how often, what was probably meant, and where each must be looked up, its rows. */
import type { FindingGroup } from '@police-data/model'
import { align, type Cell } from './align.ts'
import type { Line } from './line.ts'
import { count } from './numbers.ts'
import type { Page } from './page.ts'
import { samplesWords } from './samples.ts'
import { meant } from './suggestion.ts'
import { cut } from './visible.ts'
import { hanging } from './wrap.ts'

const VALUE_WIDTH = 40

export function valueLines(
  groups: readonly FindingGroup[],
  withRows: boolean,
  { width }: Page,
): readonly Line[] {
  const rows = groups.map((group): readonly Cell[] => {
    const why = group.suggestion === undefined ? [] : [meant(group.suggestion)]
    const where = withRows ? [samplesWords([group], group.count)] : []
    return [shownValue(group.value ?? ''), group.count, [...why, ...where].join('   ')]
  })
  return align(rows, width)
}

/** Quotes are for what stands in the file; what the checker hid has marks of its own. */
const shownValue = (value: string): string =>
  value.startsWith('‹hidden') ? value : `“${cut(value, VALUE_WIDTH - 2)}”`

/** What the checker says in its own words, after how often it says so. */
export function spokenLines(groups: readonly FindingGroup[], { width }: Page): readonly Line[] {
  const digits = Math.max(...groups.map((one) => count(one.count).length))
  return groups.flatMap((one) => hanging([count(one.count).padStart(digits), '   '], one.value ?? '', width))
}
