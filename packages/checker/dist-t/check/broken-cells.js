import { addressOf } from '../report/address.js'
import { suggest } from '../report/suggest.js'
import { MOST_CELLS } from './count-cells.js'
import { SAMPLES_PER_VALUE } from './tally.js'
export function brokenCells() {
  const rules = new Map()
  const addTo = (breaking, held, places, rows) => {
    const { source = 0 } = places[0] ?? {}
    const name = JSON.stringify([source, held.column, held.own])
    if (breaking.many === null && breaking.byOwn.size === MOST_CELLS && !breaking.byOwn.has(name)) {
      const all = [...breaking.byOwn.values()]
      breaking.many = { held, places: [], count: 0 }
      for (const one of all) put(breaking.many, one.places, one.count)
      breaking.byOwn.clear()
    }
    const known = breaking.many ?? breaking.byOwn.get(name) ?? { held, places: [], count: 0 }
    if (breaking.many === null) breaking.byOwn.set(name, known)
    put(known, places, rows)
  }
  return {
    add: (table, held, places, rows) => {
      for (const rule of held.broken) {
        const name = `${table} ${rule.id}`
        const breaking = rules.get(name) ?? { rule, byOwn: new Map(), many: null }
        rules.set(name, breaking)
        addTo(breaking, held, places, rows)
      }
    },
    tell: (context, rowOf = (row) => row) => {
      const placed = (one) => ({
        ...one,
        places: one.places.map((place) => ({ ...place, row: rowOf(place.row) })),
      })
      for (const { rule, byOwn, many } of rules.values()) {
        if (many !== null) tellMany(rule, placed(many), context)
        for (const one of byOwn.values()) tellOne(rule, placed(one), context)
      }
    },
  }
}
function put(broken, places, rows) {
  broken.count += rows
  const last = broken.places[SAMPLES_PER_VALUE - 1]
  const first = places[0]
  if (first === undefined || (last !== undefined && byPlace(last, first) <= 0)) return
  broken.places.push(...places)
  broken.places.sort(byPlace)
  broken.places.length = Math.min(broken.places.length, SAMPLES_PER_VALUE)
}
const byPlace = (a, b) => a.source - b.source || a.row - b.row
function tellOne(rule, { held, places, count }, context) {
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
function tellMany(rule, { held, places, count }, { tally, sources }) {
  for (const [at, place] of places.entries())
    tally.add(rule.id, {
      args: { values: MOST_CELLS, more: 1 },
      at: addressOf(place, held.column, sources),
      count: at === 0 ? count - places.length + 1 : 1,
    })
}
//# sourceMappingURL=broken-cells.js.map
