/** Numbers what stands in one field of a key: within a scope, each combination has one number, and what is blank a new one. */
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'

/** Where numbers begin anew: the parts of the key before the field. */
export interface Scope {
  /** How many parts it has, and the number of their sequence. */
  readonly length: number
  readonly key: number
  /** What names it also when everything else is forgotten; null where it never comes again. */
  readonly name: string | null
}

export class Numbering {
  readonly #scopes = new Pairs()
  readonly #counts = new NumberList()
  readonly #met = new Pairs()
  readonly #numbers = new NumberList()
  /** How far it came in scopes that go on. */
  readonly #reached: Map<string, number>

  constructor(reached: Map<string, number>) {
    this.#reached = reached
  }

  /** `combination` is null for what is blank. */
  numberFor({ length, key, name }: Scope, combination: number | null): number {
    const scopes = this.#scopes.size
    const scope = this.#scopes.numberOf(length, key)
    if (scope === scopes) this.#counts.push(name === null ? 0 : (this.#reached.get(name) ?? 0))
    if (combination === null) return this.#next(scope, name)
    const pairs = this.#met.size
    const pair = this.#met.numberOf(scope, combination)
    if (pair === pairs) this.#numbers.push(this.#next(scope, name))
    return this.#numbers.at(pair)
  }

  #next(scope: number, name: string | null): number {
    const number = this.#counts.at(scope) + 1
    this.#counts.put(scope, number)
    if (name !== null) this.#reached.set(name, number)
    return number
  }
}
