export class WholeCutter {
  broken = undefined
  lists = []
  #byte
  #units = ''
  constructor({ startByte }) {
    this.#byte = startByte
  }
  push(units) {
    this.#units += units
    return []
  }
  end() {
    return [{ row: 1, line: 1, byte: this.#byte, units: this.#units }]
  }
}
//# sourceMappingURL=json-whole.js.map
