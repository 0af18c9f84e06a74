/** Makes the cells of one field from what the agency wrote; whoever asks remembers them. */
import { isNonAnswer } from '@police-data/model'
import { joined } from './convert.js'
import { placesOf } from './plan.js'
export function holderOf({ field, origin }, judge) {
  const column = placesOf(origin)[0] ?? null
  const make = (own, { text, relation }, from) => {
    const { cell, broken } = judge(field.id, text, from === null ? text : own)
    return { own, text, relation, column: from, cell, broken }
  }
  const ofText = (text, relation = null) => make(text, { text, relation }, null)
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
const none = { own: '', converted: { text: '', relation: null }, column: null }
/** The first column that answers, else the first that says anything; or what all of them say. */
function choose({ parts, how }, owns) {
  const all = parts.map(({ column, convert }, place) => {
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
//# sourceMappingURL=holder.js.map
