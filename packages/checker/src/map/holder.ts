/** Makes the cells of one field from what the agency wrote; whoever asks remembers them. */
import { type CellJudge, isNonAnswer, type Relation } from '@police-data/model'
import { type Converted, joined } from './convert.ts'
import type { Held } from './held.ts'
import { type FieldPlan, type Origin, placesOf } from './plan.ts'

export interface Holder {
  /** The cell for a text of the agency's column. */
  ofColumn(own: string): Held
  /** The cell for the texts of several columns, in their order. */
  ofColumns(owns: readonly string[]): Held
  /** The cell for what two records of a row say together. */
  ofBoth(one: Held, other: Held): Held
  /** The cell for a text that no column holds. */
  ofText(text: string, relation?: Relation | null): Held
  /** The number of a combination of columns, which stands as the cell's own text. */
  ofNumber(number: string, combination: string): Held
}

export function holderOf({ field, origin }: FieldPlan, judge: CellJudge): Holder {
  const column = placesOf(origin)[0] ?? null
  const make = (own: string, { text, relation }: Converted, from: number | null): Held => {
    const { cell, broken } = judge(field.id, text, from === null ? text : own)
    return { own, text, relation, column: from, cell, broken }
  }
  const ofText = (text: string, relation: Relation | null = null): Held =>
    make(text, { text, relation }, null)
  return {
    ofColumn: (own) =>
      make(own, origin.kind === 'column' ? origin.convert(own) : { text: own, relation: null }, column),
    ofColumns: (owns) => {
      const chosen = origin.kind === 'several' ? choose(origin, owns) : none
      return make(chosen.own, chosen.converted, chosen.column)
    },
    ofBoth: (one, other) => {
      const { text, relation } = joined([one, other])
      if (text === one.text) return one
      const owns = [one, other].map(({ own }) => own.trim())
      return make([...new Set(owns)].join('; '), { text, relation }, one.column)
    },
    ofText,
    ofNumber: (number, combination) => ({ ...ofText(number), own: combination }),
  }
}

interface Chosen {
  readonly own: string
  readonly converted: Converted
  readonly column: number | null
}

const none: Chosen = { own: '', converted: { text: '', relation: null }, column: null }

/** The first column that answers, else the first that says anything; or what all of them say. */
function choose({ parts, how }: Extract<Origin, { kind: 'several' }>, owns: readonly string[]): Chosen {
  const all = parts.map(({ column, convert }, place): Chosen => {
    const own = owns[place] ?? ''
    return { own, column, converted: convert(own) }
  })
  const filled = all.filter(({ converted }) => converted.text !== '')
  const [first] = filled
  if (first === undefined) return all[0] ?? none
  if (how === 'first') return filled.find(({ converted }) => !isNonAnswer(converted.text)) ?? first
  return {
    own: filled.map(({ own }) => own.trim()).join('; '),
    converted: joined(filled.map(({ converted }) => converted)),
    column: first.column,
  }
}
