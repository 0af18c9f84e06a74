/** Numbers texts from 0, in the order in which they are first met, and keeps each once. The empty one is 0. */
import { detach } from '../scan/record.ts'

export const NO_TEXT = 0

/** Shorter ones are copied by the engine when they are cut from a larger one. */
const SHARES_MEMORY = 13

export class Texts {
  readonly #texts: string[] = ['']
  readonly #numbers = new Map<string, number>([['', NO_TEXT]])

  get size(): number {
    return this.#texts.length
  }

  /** Gives a text that is new the next number, which is not to be asked for. */
  add(text: string): void {
    this.#texts.push(text)
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const own = text.length < SHARES_MEMORY ? text : detach(text)
    const number = this.#texts.push(own) - 1
    this.#numbers.set(own, number)
    return number
  }

  textOf(number: number): string {
    return this.#texts[number] ?? ''
  }
}
