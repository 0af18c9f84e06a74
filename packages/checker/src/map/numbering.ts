/** Numbers what stands in one field of a key: within a scope, each combination has one number, and what is blank a new one. */
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'

export class Numbering {
  /** By scope, the last number that was given. */
  readonly #counts = new NumberList()
  readonly #met = new Pairs()
  readonly #numbers = new NumberList()
  /** How far it came in scopes that go on. */
  readonly #reached: Map<string, number>

  constructor(reached: Map<string, number>) {
    this.#reached = reached
  }

  /** Every scope begins anew, but for those that go on. */
  clear(): void {
    this.#counts.clear()
    this.#met.clear()
    this.#numbers.clear()
  }

  /**
   * `combination` is null for what is blank. Numbers begin anew in each scope, which is the number of the parts of the key
   * before the field; `name` names it also when everything else is forgotten, and is null where it never comes again.
   */
  numberFor(scope: number, name: string | null, combination: number | null): number {
    if (combination === null) return this.#next(scope, name)
    const pair = this.#met.numberOf(scope, combination)
    if (pair === this.#numbers.length) this.#numbers.push(this.#next(scope, name))
    return this.#numbers.at(pair)
  }

  #next(scope: number, name: string | null): number {
    const last = this.#counts.at(scope)
    const before = last === 0 && name !== null ? (this.#reached.get(name) ?? 0) : last
    this.#counts.put(scope, before + 1)
    if (name !== null) this.#reached.set(name, before + 1)
    return before + 1
  }
}
