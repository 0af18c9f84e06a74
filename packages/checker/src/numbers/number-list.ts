/** A list of whole numbers of 32 bits that grows as they come, four bytes for each. */
export class NumberList {
  #numbers = new Int32Array(16)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** 0 where nothing was put. */
  at(place: number): number {
    return this.#numbers[place] ?? 0
  }

  push(number: number): void {
    this.put(this.#length, number)
  }

  /** What lies before it and was never put is 0. */
  put(place: number, number: number): void {
    if (place >= this.#numbers.length) this.#growTo(place + 1)
    this.#numbers[place] = number
    if (place >= this.#length) this.#length = place + 1
  }

  /** All of them; what is put later may not show here. */
  get all(): Int32Array {
    return this.#numbers.subarray(0, this.#length)
  }

  #growTo(least: number): void {
    const larger = new Int32Array(Math.max(least, this.#numbers.length * 2))
    larger.set(this.#numbers)
    this.#numbers = larger
  }
}
