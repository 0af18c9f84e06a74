import { codesOf } from '../check/count-cells.js'
import { plannedFields } from '../map/plan.js'

/** A word that neither the mapping nor the list knows could be anything. */
const OTHERS = '(other words)'
export function codedFields({ plan, counts, standard, mask, words }) {
  const told = new Set(Object.values(words).flat())
  return plan.tables.flatMap((one) => {
    const { table } = one
    return plannedFields(one)
      .filter((field) => field.list !== undefined)
      .map((field) => {
        const list = standard.codeLists[field.list ?? '']
        const coded = counts.tables[table.id]?.coded.get(field.id)
        const codes = new Map(
          [...(coded?.codes ?? [])].map(([code, rows]) => [code, { rows, words: new Map() }]),
        )
        for (const { held, source, rows } of coded?.cells ?? []) {
          if (held.column === null || field.sensitivity !== 'open') continue
          const own = held.own.trim()
          const shown = told.has(own) || own === held.text
          const word = shown ? mask.value(field, own, { source, column: held.column }) : OTHERS
          for (const code of codesOf(held, list)) {
            const known = codes.get(code)
            if (known !== undefined) countWord(known.words, word, held, rows)
          }
        }
        return { table: table.id, field: field.id, codes: inOrder(codes, Object.keys(list?.codes ?? {})) }
      })
  })
}
function countWord(words, word, { relation }, rows) {
  const known = words.get(word) ?? { rows: 0, relation }
  words.set(word, known)
  known.rows += rows
}
/** In the order of the list; non-answers last. */
function inOrder(codes, order) {
  const rank = (code) => (order.includes(code) ? order.indexOf(code) : order.length)
  return [...codes]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([code, { rows, words }]) => ({
      code,
      rows,
      words: [...words]
        .sort(([a, one], [b, other]) => other.rows - one.rows || (a < b ? -1 : 1))
        .map(([word, { rows: count, relation }]) => ({
          word,
          rows: count,
          ...(relation === null ? {} : { relation }),
        })),
    }))
}
//# sourceMappingURL=codes.js.map
