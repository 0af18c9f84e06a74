export class JoinedRecord {
  row
  line
  byte
  own
  borrowed
  lent
  constructor({ cells, row, line, byte }, borrowed, lent) {
    this.row = row
    this.line = line
    this.byte = byte
    this.own = cells
    this.borrowed = borrowed
    this.lent = lent
  }
  get cells() {
    const [first] = this.borrowed
    const all = Array.from({ length: first?.at ?? this.own.length }, (_, at) => this.own[at] ?? '')
    for (const { width, cells } of this.borrowed)
      for (let at = 0; at < width; at += 1) all.push(cells?.[at] ?? '')
    return all
  }
  toJSON() {
    const { cells, row, line, byte, lent } = this
    return { cells, row, line, byte, lent }
  }
}
//# sourceMappingURL=joined-record.js.map
