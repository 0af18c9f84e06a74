/** What rules about a whole table ask of it, gathered in portions. */
import {
  gapsOf,
  NOWHERE,
  nodesOf,
  type Rule,
  type Series,
  type Share,
  type ShareOf,
  type World,
} from '@police-data/model'
import type { Finding } from './judge-tables.ts'
import { readyRules } from './judge-tables.ts'
import { type Ground, worldOf } from './table-world.ts'

/** By rule, what each share and each series in it comes to, in their order. */
export type Figures = ReadonlyMap<string, readonly Figure[]>

type Figure = Share | ReadonlySet<string>

const asked = ({ expression }: Rule): readonly (ShareOf | Series)[] =>
  expression === null
    ? []
    : [...nodesOf(expression)].filter((node) => node.op === 'share' || node.op === 'series')

function* tableRules(finding: Finding): Generator<Rule> {
  for (const rule of readyRules(finding)) if (rule.scope === 'table') yield rule
}

/** Of these rules, those of tables. */
export const figuresIn = (rules: readonly Rule[], ground: Ground): Figures =>
  new Map(
    rules
      .filter(({ scope }) => scope === 'table')
      .map((rule) => {
        const world = worldOf(ground, rule.table ?? '')
        const figures = asked(rule).map((node) =>
          node.op === 'share' ? world.share(node) : world.months(node),
        )
        return [rule.id, figures]
      }),
  )

export function bothFigures(some: Figures, more: Figures): Figures {
  const all = new Map(some)
  for (const [rule, figures] of more)
    all.set(
      rule,
      figures.map((one, at) => both(one, some.get(rule)?.[at])),
    )
  return all
}

function both(one: Figure, other: Figure | undefined): Figure {
  if (other === undefined) return one
  if (one instanceof Set) return one === other ? one : new Set([...one, ...(other as ReadonlySet<string>)])
  const [mine, theirs] = [one as Share, other as Share]
  return { part: mine.part + theirs.part, whole: mine.whole + theirs.whole }
}

/** The world of which nothing is asked but these figures. */
export function worldWith(figures: Figures, finding: Finding): World {
  const shares = new Map<ShareOf, Share>()
  const months = new Map<Series, ReadonlySet<string>>()
  for (const rule of tableRules(finding)) {
    for (const [at, node] of asked(rule).entries()) {
      const figure = figures.get(rule.id)?.[at]
      if (node.op === 'share') shares.set(node, (figure as Share | undefined) ?? NONE)
      else months.set(node, (figure as ReadonlySet<string> | undefined) ?? new Set())
    }
  }
  return {
    ...NOWHERE,
    share: (share) => shares.get(share) ?? NONE,
    gaps: (series) => gapsOf(series, months.get(series) ?? new Set(), []),
    given: (name) => finding.given[name] ?? null,
  }
}

const NONE: Share = { part: 0, whole: 0 }
