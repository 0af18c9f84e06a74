/** Gathers the cells that break a rule of their own field, until it is known which values may be shown. */
import { type Rule, remember } from '@police-data/model'
import type { Held } from '../map/held.ts'
import type { Place } from '../map/places.ts'
import { addressOf } from '../report/address.ts'
import { suggest } from '../report/suggest.ts'
import type { Context } from './context.ts'
import { MOST_CELLS } from './count-cells.ts'
import { SAMPLES_PER_VALUE } from './tally.ts'

/** Rows that hold one cell that breaks a rule. */
interface Broken {
  readonly held: Held
  /** The first ones; nearly always in the order of the file. */
  readonly places: Place[]
  count: number
}

/** What breaks one rule. */
export interface Breaking {
  readonly table: string
  readonly rule: Rule
  readonly byOwn: Map<string, Broken>
  /** All together, where there are too many values to tell apart. */
  many: Broken | null
}

export interface BrokenCells {
  /** `rows` rows more hold this cell, of which these are the first. */
  add(table: string, held: Held, places: readonly Place[], rows: number): void
  /** Tells all of them, each value as it may be shown. `rowOf` says which row a place names; the row itself, unless it is said. */
  tell(context: Context, rowOf?: (row: number) => number): void
  /** All that was added, for another to take. */
  give(): readonly Breaking[]
  /** `placed` says where a place is that was told otherwise. */
  take(all: readonly Breaking[], placed?: (place: Place) => Place): void
}

export function brokenCells(): BrokenCells {
  const rules = new Map<string, Breaking>()

  const breakingOf = (table: string, rule: Rule): Breaking =>
    remember(rules, `${table} ${rule.id}`, () => ({ table, rule, byOwn: new Map(), many: null }))

  const addTo = (breaking: Breaking, held: Held, places: readonly Place[], rows: number): void => {
    const { source = 0 } = places[0] ?? {}
    const name = JSON.stringify([source, held.column, held.own])
    if (breaking.many === null && breaking.byOwn.size === MOST_CELLS && !breaking.byOwn.has(name))
      putTogether(breaking, held)
    const known = breaking.many ?? breaking.byOwn.get(name) ?? { held, places: [], count: 0 }
    if (breaking.many === null) breaking.byOwn.set(name, known)
    put(known, places, rows)
  }

  return {
    add: (table, held, places, rows) => {
      for (const rule of held.broken) addTo(breakingOf(table, rule), held, places, rows)
    },
    give: () => [...rules.values()],
    take: (all, placed = (place) => place) => {
      for (const { table, rule, byOwn, many } of all) {
        const breaking = breakingOf(table, rule)
        for (const { held, places, count } of byOwn.values()) addTo(breaking, held, places.map(placed), count)
        if (many === null) continue
        if (breaking.many === null) putTogether(breaking, many.held)
        addTo(breaking, many.held, many.places.map(placed), many.count)
      }
    },
    tell: (context, rowOf = (row) => row) => {
      const placed = (one: Broken): Broken => ({
        ...one,
        places: one.places.map((place) => ({ ...place, row: rowOf(place.row) })),
      })
      for (const { rule, byOwn, many } of rules.values()) {
        if (many !== null) tellMany(rule, placed(many), context)
        for (const one of [...byOwn.values()].sort(byFirst)) tellOne(rule, placed(one), context)
      }
    },
  }
}

function putTogether(breaking: Breaking, held: Held): void {
  const all = [...breaking.byOwn.values()]
  breaking.many = { held, places: [], count: 0 }
  for (const one of all) put(breaking.many, one.places, one.count)
  breaking.byOwn.clear()
}

function put(broken: Broken, places: readonly Place[], rows: number): void {
  broken.count += rows
  const last = broken.places[SAMPLES_PER_VALUE - 1]
  const first = places[0]
  if (first === undefined || (last !== undefined && byPlace(last, first) <= 0)) return
  broken.places.push(...places)
  broken.places.sort(byPlace)
  broken.places.length = Math.min(broken.places.length, SAMPLES_PER_VALUE)
}

/** However they were found: what is told together is told in the words of the first. */
const byFirst = ({ places: [one] }: Broken, { places: [other] }: Broken): number =>
  one === undefined || other === undefined ? 0 : byPlace(one, other)

const byPlace = (a: Place, b: Place): number => a.source - b.source || a.row - b.row

function tellOne(rule: Rule, { held, places, count }: Broken, context: Context): void {
  const { standard, words, mask, sources, tally } = context
  const field = standard.tables[rule.table ?? '']?.fields[rule.fields[0] ?? '']
  if (field === undefined) return
  const from = { source: places[0]?.source ?? 0, column: held.column }
  const value = mask.value(field, held.own.trim(), from)
  const vocabulary = {
    list: standard.codeLists[field.list ?? ''],
    words: words[`${rule.table}.${field.id}`] ?? [],
  }
  const found = {
    value,
    args: { [field.id]: value },
    suggestion: () => (field.list === undefined ? undefined : suggest(held.own, vocabulary)),
  }
  for (const [at, place] of places.entries())
    tally.add(rule.id, {
      ...found,
      at: addressOf(place, held.column, sources),
      count: at === 0 ? count - places.length + 1 : 1,
    })
}

/** So many values are told by their number alone. */
function tellMany(rule: Rule, { held, places, count }: Broken, { tally, sources }: Context): void {
  for (const [at, place] of places.entries())
    tally.add(rule.id, {
      args: { values: MOST_CELLS, more: 1 },
      at: addressOf(place, held.column, sources),
      count: at === 0 ? count - places.length + 1 : 1,
    })
}
