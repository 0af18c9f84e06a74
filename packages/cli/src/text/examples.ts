/** What rows or tables were found to say, in the rule's own words. */
import { explain } from '@police-data/checker'
import type { FindingGroup, Rule } from '@police-data/model'
import { ink, type Line } from './line.ts'
import type { Page } from './page.ts'
import { hanging } from './wrap.ts'

/** Nothing where the sentence names no value, or only hidden ones: the title has said it all. */
export function exampleLines(
  groups: readonly FindingGroup[],
  rule: Rule,
  { standard, width }: Page,
): readonly Line[] {
  const named = [...rule.message.matchAll(/\{([a-z][a-z0-9_]*)\}/gu)].map(([, name = '']) => name)
  return groups.flatMap(({ count, args = {} }) => {
    const tells = named.some((name) => name !== 'count' && args[name] !== undefined && !isHidden(args[name]))
    if (!tells) return []
    const lead = count === 1 || rule.scope === 'table' ? [] : [ink('for example:', 'dim'), ' ']
    return hanging(lead, explain(standard, rule.id, { count, ...args }), width)
  })
}

const isHidden = (value: unknown): boolean => typeof value === 'string' && value.startsWith('‹hidden')
