/** Every code of every coded field with its rows, and the agency's own words for it where the field is open. */
import type { CodedField, CodeResult, Relation } from '@police-data/model'
import type { Context } from '../check/context.ts'
import type { Held } from '../map/held.ts'
import { plannedFields } from '../map/plan.ts'
import { isShown } from './mask.ts'

interface Words {
  rows: number
  readonly relation: Relation | null
}

export function codedFields({ plan, dataset, standard }: Context): CodedField[] {
  return plan.tables.flatMap((one) => {
    const { table } = one
    return plannedFields(one)
      .filter((field) => field.list !== undefined)
      .map((field) => {
        const codes = new Map<string, { rows: number; words: Map<string, Words> }>()
        for (const row of dataset.tables[table.id] ?? []) {
          const held = row.held(field.id)
          for (const code of codesOf(held)) {
            const known = codes.get(code) ?? { rows: 0, words: new Map<string, Words>() }
            codes.set(code, known)
            known.rows += 1
            if (held !== undefined && held.column !== null && isShown(field)) countWord(known.words, held)
          }
        }
        const order = Object.keys(standard.codeLists[field.list ?? '']?.codes ?? {})
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

function countWord(words: Map<string, Words>, { own, relation }: Held): void {
  const word = own.trim()
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
