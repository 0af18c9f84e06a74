/** Every code of every coded field with its rows, and the agency's own words for it where the field is open. */
import { type CodedField, type CodeResult, isNonAnswer, type Relation } from '@police-data/model'
import type { Context } from '../check/context.ts'
import type { Held } from '../map/held.ts'
import { plannedFields } from '../map/plan.ts'

/** What an open list does not have is an answer, but no code. */
const UNLISTED = '(not on the list)'

/** A word that neither the mapping nor the list knows could be anything. */
const OTHERS = '(other words)'

interface Words {
  rows: number
  readonly relation: Relation | null
}

export function codedFields({ plan, dataset, standard, mask, words }: Context): CodedField[] {
  const told = new Set(Object.values(words).flat())
  return plan.tables.flatMap((one) => {
    const { table } = one
    return plannedFields(one)
      .filter((field) => field.list !== undefined)
      .map((field) => {
        const order = Object.keys(standard.codeLists[field.list ?? '']?.codes ?? {})
        const codes = new Map<string, { rows: number; words: Map<string, Words> }>()
        for (const row of dataset.tables[table.id] ?? []) {
          const held = row.held(field.id)
          for (const value of codesOf(held)) {
            const code = order.includes(value) || isNonAnswer(value) ? value : UNLISTED
            const known = codes.get(code) ?? { rows: 0, words: new Map<string, Words>() }
            codes.set(code, known)
            known.rows += 1
            if (held === undefined || held.column === null || field.sensitivity !== 'open') continue
            const own = held.own.trim()
            const from = { source: row.place.source, column: held.column }
            const word = told.has(own) || own === held.text ? mask.value(field, own, from) : OTHERS
            countWord(known.words, word, held)
          }
        }
        return { table: table.id, field: field.id, codes: inOrder(codes, order) }
      })
  })
}

/** The codes and non-answers a cell holds; what cannot be read is a finding instead. */
function codesOf(held: Held | undefined): readonly string[] {
  if (held === undefined) return []
  const { said, value } = held.cell
  if (said !== null) return [said]
  if (value === null) return []
  return typeof value === 'object' ? value : [String(value)]
}

function countWord(words: Map<string, Words>, word: string, { relation }: Held): void {
  const known = words.get(word) ?? { rows: 0, relation }
  words.set(word, known)
  known.rows += 1
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
