export class LineCutter {
  broken = undefined
  lists = []
  #options
  #pending = ''
  #dropped = 0
  #row = 1
  #byte
  constructor(options) {
    this.#options = options
    this.#byte = options.startByte
  }
  push(units) {
    const pieces = []
    let from = 0
    for (let end = units.indexOf('\n'); end >= 0; end = units.indexOf('\n', from)) {
      this.#hold(units.slice(from, end))
      from = end + 1
      pieces.push(...this.#line(1))
    }
    this.#hold(units.slice(from))
    return pieces
  }
  end() {
    return this.#line(0)
  }
  #hold(units) {
    if (this.#dropped + this.#pending.length + units.length <= this.#options.most) this.#pending += units
    else {
      this.#dropped += this.#pending.length + units.length
      this.#pending = ''
    }
  }
  #line(lineEnd) {
    const { width } = this.#options
    const place = { row: this.#row, line: this.#row, byte: this.#byte }
    const units = this.#pending
    const tooLong = this.#dropped > 0
    this.#byte += (this.#dropped + units.length + lineEnd) * width
    this.#row += lineEnd
    this.#pending = ''
    this.#dropped = 0
    if (tooLong) return [{ ...place, units: '', tooLong: true }]
    return units.trim() === '' ? [] : [{ ...place, units }]
  }
}
//# sourceMappingURL=json-lines.js.map
