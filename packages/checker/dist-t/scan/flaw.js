/** Collects flaws; of each kind it keeps the first `samplesPerKind` and the number of all. */
export class FlawLog {
  #samplesPerKind
  #firstRow
  #kinds = new Map()
  /** Flaws in rows before `firstRow` are not taken: those rows are skipped. */
  constructor(samplesPerKind, firstRow = 1) {
    this.#samplesPerKind = samplesPerKind
    this.#firstRow = firstRow
  }
  get empty() {
    return this.#kinds.size === 0
  }
  count(kind) {
    return this.#kinds.get(kind)?.count ?? 0
  }
  /** Flaws of which nobody knows more than how many they are. */
  addCount(kind, count) {
    if (count > 0) this.#of(kind).count += count
  }
  /** Whether the next one of this kind is kept. */
  keeps(kind) {
    return this.count(kind) < this.#samplesPerKind
  }
  add(flaw) {
    if (flaw.row < this.#firstRow) return
    const known = this.#of(flaw.kind)
    known.count++
    if (known.samples.length < this.#samplesPerKind) known.samples.push(flaw)
  }
  /** Takes all that others found, each as it is changed: renamed, or moved to where it stands in the whole file. */
  absorb({ counts, samples }, change) {
    for (const kind of Object.keys(counts)) {
      const mine = samples.filter((flaw) => flaw.kind === kind).map(change)
      const known = this.#of(mine[0]?.kind ?? kind)
      known.count += counts[kind] ?? 0
      known.samples.push(...mine.slice(0, this.#samplesPerKind - known.samples.length))
    }
  }
  tally() {
    const kinds = [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      counts: Object.fromEntries(kinds.map(([kind, { count }]) => [kind, count])),
      samples: kinds.flatMap(([, { samples }]) => samples).sort((a, b) => a.byte - b.byte),
    }
  }
  #of(kind) {
    const known = this.#kinds.get(kind) ?? { count: 0, samples: [] }
    this.#kinds.set(kind, known)
    return known
  }
}
//# sourceMappingURL=flaw.js.map
