/** Works out once what follows from the texts of some columns, and remembers it by their numbers. */
import { Keys } from '../numbers/keys.js'
import { NumberList } from '../numbers/number-list.js'
/** `work` takes the texts of the columns, in their order, and their numbers; it never gives 0. */
export function recall(columns, lexicon, work) {
  const known = new NumberList()
  const make = (key, numbers, start) => {
    const own = columns.map((column) => numbers[start + column] ?? 0)
    const texts = columns.map((column, at) => lexicon.textOf(column, own[at] ?? 0))
    const made = work(texts, own)
    known.put(key, made)
    return made
  }
  const [only, second] = columns
  const makeOne = (column, number) => {
    const made = work([lexicon.textOf(column, number)], [number])
    known.put(number, made)
    return made
  }
  if (only === undefined) {
    return ({ length, numbers, places }, into) => {
      const made = length === 0 ? 0 : known.at(0) || make(0, numbers, 0)
      for (let at = 0; at < length; at += 1) into[places[at]] = made
    }
  }
  if (second === undefined) {
    return ({ length, numbers, starts, places }, into) => {
      for (let at = 0; at < length; at += 1) {
        const number = numbers[starts[at] + only]
        into[places[at]] = known.at(number) || makeOne(only, number)
      }
    }
  }
  const keys = new Keys()
  return ({ length, numbers, starts, places }, into) => {
    for (let at = 0; at < length; at += 1) {
      const start = starts[at]
      let key = 0
      for (let nth = 0; nth < columns.length; nth += 1)
        key = keys.step(nth + 1, key, numbers[start + columns[nth]])
      into[places[at]] = known.at(key) || make(key, numbers, start)
    }
  }
}
//# sourceMappingURL=recall.js.map
