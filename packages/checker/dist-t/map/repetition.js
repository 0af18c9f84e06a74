/** Whether a record says in some columns what the last one said there: then what came of that one comes of it too. */
export class Repetition {
  #columns
  #last
  #known = false
  constructor(columns) {
    this.#columns = columns
    this.#last = new Int32Array(columns.length)
  }
  is(numbers) {
    if (!this.#known) return false
    for (let at = 0; at < this.#last.length; at += 1)
      if (this.#last[at] !== (numbers[this.#columns[at] ?? 0] ?? 0)) return false
    return true
  }
  remember(numbers) {
    this.#known = true
    for (let at = 0; at < this.#last.length; at += 1) this.#last[at] = numbers[this.#columns[at] ?? 0] ?? 0
  }
  forget() {
    this.#known = false
  }
}
//# sourceMappingURL=repetition.js.map
