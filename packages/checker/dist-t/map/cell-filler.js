import { NumberList } from '../numbers/number-list.js'
import { Pairs } from '../numbers/pairs.js'
import { NO_TEXT } from '../numbers/texts.js'
import { UNFILLED } from './field-column.js'
import { holderOf } from './holder.js'
import { placesOf } from './plan.js'
import { recall } from './recall.js'
export function cellFiller(plan, column, judge, { lexicon, combinations }) {
  const holder = holderOf(plan, judge)
  return {
    fill: filler(plan.origin, column, holder, lexicon),
    given: byPair((number, combination) => {
      const text = number === 0 ? '' : String(number)
      return column.put(
        holder.ofNumber(text, combination === NO_TEXT ? text : combinations.textOf(combination)),
      )
    }),
    both: byPair((kept, other) => {
      const [one, more] = [column.held(kept), column.held(other)]
      if (one === undefined || more === undefined) return other
      const held = holder.ofBoth(one, more)
      return held === one ? kept : column.put(held)
    }),
  }
}
function filler(origin, column, holder, lexicon) {
  switch (origin.kind) {
    case 'column':
      return recall([origin.column], lexicon, ([own = ''], [number = 0]) => {
        const twins = lexicon.twins(origin.column)
        const made = column.put(holder.ofColumn(own), twins.at(number))
        twins.put(number, column.storedAs(made))
        return made
      })
    case 'several':
      return recall(placesOf(origin), lexicon, (owns) => column.put(holder.ofColumns(owns)))
    case 'constant':
      return recall([], lexicon, () => column.put(holder.ofText(origin.text, origin.relation)))
    case 'absent':
      return ({ length, places }, into) => {
        for (let at = 0; at < length; at += 1) into[places[at]] = UNFILLED
      }
    case 'same':
    case 'numbered':
    case 'row':
      return null
  }
}
function byPair(work) {
  const pairs = new Pairs()
  const known = new NumberList()
  return (one, other) => {
    const pair = pairs.numberOf(one, other)
    if (pair === known.length) known.push(work(one, other))
    return known.at(pair)
  }
}
//# sourceMappingURL=cell-filler.js.map
