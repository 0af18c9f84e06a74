/** Every code of every coded field with its rows, and the agency's own words for it where the field is open. */
import type { CodedField, CodeResult, Relation } from '@police-data/model'
import type { Context } from '../check/context.ts'
import { codesOf } from '../check/count-cells.ts'
import { looser } from '../map/convert.ts'
import type { Held } from '../map/held.ts'
import { plannedFields } from '../map/plan.ts'

/** A word that neither the mapping nor the list knows could be anything. */
const OTHERS = '(other words)'

interface Words {
  rows: number
  relation: Relation | null
}

export function codedFields({ plan, counts, standard, mask, words }: Context): CodedField[] {
  const told = new Set(Object.values(words).flat())
  return plan.tables.flatMap((one) => {
    const { table } = one
    return plannedFields(one)
      .filter((field) => field.list !== undefined)
      .map((field) => {
        const list = standard.codeLists[field.list ?? '']
        const coded = counts.tables[table.id]?.coded.get(field.id)
        const codes = new Map(
          [...(coded?.codes ?? [])].map(([code, rows]) => [code, { rows, words: new Map<string, Words>() }]),
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

function countWord(words: Map<string, Words>, word: string, { relation }: Held, rows: number): void {
  const known = words.get(word) ?? { rows: 0, relation }
  words.set(word, known)
  known.rows += rows
  known.relation = looser(known.relation, relation)
}

/** In the order of the list; non-answers last. */
function inOrder(
  codes: ReadonlyMap<string, { rows: number; words: ReadonlyMap<string, Words> }>,
  order: readonly string[],
): CodeResult[] {
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length)
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
