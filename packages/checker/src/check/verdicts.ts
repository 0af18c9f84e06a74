/** What an expression says of rows, worked out once for each combination of what it hangs on, however many rows come. */
import { Pairs } from '../numbers/pairs.ts'

/** What one thing that an expression hangs on is in each row. */
export interface Hanging {
  /** None is below zero. */
  readonly numbers: Int32Array
  /** Every number lies below. */
  readonly size: number
}

/** Up to here combinations that do not occur may have numbers too. */
const SPARSE = 2 ** 16

/** More are not remembered from portion to portion. */
const MOST = 2 ** 20

/** How many bits hold every number below it, with room for as many more. */
const bitsFor = (size: number): number => Math.max(2, 33 - Math.clz32(size - 1))

export class Verdicts {
  /** By the number of a combination; 0 is none yet. */
  #known = new Uint8Array(1)
  /** By what it hangs on: the bits that its number takes in that of the combination. */
  #bits: readonly number[] = []
  /** Combinations of what has too many numbers, step by step. */
  #pairs: readonly Pairs[] = []
  /** By row. */
  #numbers = new Int32Array(0)
  #truths = new Uint8Array(0)

  /** By row, what `judge` says of the first row that is the same in all of these. What it returns holds until it is asked again. */
  of(hanging: readonly Hanging[], rows: number, judge: (row: number) => number): Uint8Array {
    if (this.#numbers.length < rows) {
      this.#numbers = new Int32Array(rows)
      this.#truths = new Uint8Array(rows)
    }
    this.#fit(hanging)
    const numbers = this.#combined(hanging, rows)
    const truths = this.#truths.subarray(0, rows)
    let known = this.#known
    for (let row = 0; row < rows; row += 1) {
      const number = numbers[row] as number
      if (number >= known.length) {
        known = longer(known, number)
        this.#known = known
      }
      if (known[number] === 0) known[number] = judge(row)
      truths[row] = known[number] as number
    }
    return truths
  }

  /** What it hung on is something else from now on. */
  forget(): void {
    this.#known.fill(0)
    for (const one of this.#pairs) one.clear()
  }

  #fit(hanging: readonly Hanging[]): void {
    const fits = hanging.every(({ size }, at) => size <= 2 ** (this.#bits[at] ?? 0))
    const tooMany = this.#pairs.some(({ size }) => size > MOST)
    if (fits && !tooMany && hanging.length === this.#bits.length) return
    this.#bits = hanging.map(({ size }) => bitsFor(size))
    const all = this.#bits.reduce((sum, bits) => sum + bits, 0)
    const sparse = all <= Math.log2(SPARSE)
    this.#pairs = sparse ? [] : hanging.slice(1).map(() => new Pairs())
    this.#known = new Uint8Array(sparse ? 2 ** all : SPARSE)
  }

  #combined([first, ...rest]: readonly Hanging[], rows: number): Int32Array {
    if (first === undefined) return this.#numbers.fill(0, 0, rows)
    if (rest.length === 0) return first.numbers
    const numbers = this.#numbers
    numbers.set(first.numbers.subarray(0, rows))
    for (const [at, { numbers: more }] of rest.entries()) {
      const pairs = this.#pairs[at]
      const bits = this.#bits[at + 1] ?? 0
      if (pairs === undefined)
        for (let row = 0; row < rows; row += 1)
          numbers[row] = ((numbers[row] as number) << bits) | (more[row] as number)
      else
        for (let row = 0; row < rows; row += 1)
          numbers[row] = pairs.numberOf(numbers[row] as number, more[row] as number)
    }
    return numbers
  }
}

function longer(known: Uint8Array<ArrayBuffer>, number: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.max(known.length * 2, number + 1))
  all.set(known)
  return all
}
