/** Makes the cells of one field, and remembers each: a police file has few distinct values. */
import type { CellJudge, Relation } from '@police-data/model'
import type { Converted } from './convert.ts'
import type { Held } from './held.ts'
import type { FieldPlan } from './plan.ts'

export interface Holder {
  /** The cell for a text of the agency's column. */
  ofColumn(own: string): Held
  /** The cell for a text that no column holds. */
  ofText(text: string, relation?: Relation | null): Held
  /** The number of a combination of columns, which stands as the cell's own text. */
  ofNumber(number: string, combination: string): Held
}

export function holderOf({ field, origin }: FieldPlan, judge: CellJudge): Holder {
  const byOwn = new Map<string, Held>()
  const byText = new Map<string, Held>()
  const column = origin.kind === 'column' ? origin.column : null
  const make = (own: string, { text, relation }: Converted, from: number | null): Held => ({
    own,
    text,
    relation,
    column: from,
    ...judge(field.id, text, from === null ? text : own),
  })
  const ofText = (text: string, relation: Relation | null = null): Held => {
    const known = byText.get(text)
    if (known !== undefined) return known
    const made = make(text, { text, relation }, null)
    byText.set(text, made)
    return made
  }
  return {
    ofColumn: (own) => {
      const known = byOwn.get(own)
      if (known !== undefined) return known
      const converted = origin.kind === 'column' ? origin.convert(own) : { text: own, relation: null }
      const made = make(own, converted, column)
      byOwn.set(own, made)
      return made
    },
    ofText,
    ofNumber: (number, combination) => ({ ...ofText(number), own: combination }),
  }
}
