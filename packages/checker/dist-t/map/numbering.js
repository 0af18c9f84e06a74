/** Numbers what stands in one field of a key: within a scope, each combination has one number, and what is blank a new one. */
import { NumberList } from '../numbers/number-list.js'
import { Pairs } from '../numbers/pairs.js'
export class Numbering {
  /** By scope, the last number that was given. */
  #counts = new NumberList()
  #met = new Pairs()
  #numbers = new NumberList()
  /** How far it came in scopes that go on. */
  #reached
  constructor(reached) {
    this.#reached = reached
  }
  /** `combination` is null for what is blank. */
  numberFor(scope, combination) {
    if (combination === null) return this.#next(scope)
    const pair = this.#met.numberOf(scope.key, combination)
    if (pair === this.#numbers.length) this.#numbers.push(this.#next(scope))
    return this.#numbers.at(pair)
  }
  #next({ key, name }) {
    const last = this.#counts.at(key)
    const before = last === 0 && name !== null ? (this.#reached.get(name) ?? 0) : last
    this.#counts.put(key, before + 1)
    if (name !== null) this.#reached.set(name, before + 1)
    return before + 1
  }
}
//# sourceMappingURL=numbering.js.map
