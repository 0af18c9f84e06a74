/** Numbers what stands in one field of a key: within a scope, each combination has one number, and what is blank a new one. */
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'

/** Where numbers begin anew: the parts of the key before the field. */
export interface Scope {
  /** The number of the sequence of these parts. */
  readonly key: number
  /** What names it also when everything else is forgotten; null where it never comes again. */
  readonly name: string | null
}

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

  /** `combination` is null for what is blank. */
  numberFor(scope: Scope, combination: number | null): number {
    if (combination === null) return this.#next(scope)
    const pair = this.#met.numberOf(scope.key, combination)
    if (pair === this.#numbers.length) this.#numbers.push(this.#next(scope))
    return this.#numbers.at(pair)
  }

  #next({ key, name }: Scope): number {
    const last = this.#counts.at(key)
    const before = last === 0 && name !== null ? (this.#reached.get(name) ?? 0) : last
    this.#counts.put(key, before + 1)
    if (name !== null) this.#reached.set(name, before + 1)
    return before + 1
  }
}
