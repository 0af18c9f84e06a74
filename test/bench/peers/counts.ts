/** What a way of checking found: for every rule how many, and the first rows as a spreadsheet numbers them. */

export const FIRST = 5

export interface Count {
  readonly count: number
  /** The smallest rows, five at most; null where this way of checking cannot name rows. */
  readonly rows: readonly number[] | null
}

export type Counts = Readonly<Record<string, Count>>

export interface Counter {
  add(rule: string, row?: number): void
  counts(): Counts
}

/** Rows come in order, but for those of a repeated key. */
export function counter(): Counter {
  const rules = new Map<string, { count: number; rows: number[] }>()
  return {
    add: (rule, row) => {
      let found = rules.get(rule)
      if (found === undefined) {
        found = { count: 0, rows: [] }
        rules.set(rule, found)
      }
      found.count += 1
      if (row === undefined) return
      const { rows } = found
      const last = rows.at(-1)
      if (rows.length === FIRST && last !== undefined && last < row) return
      rows.push(row)
      rows.sort((a, b) => a - b)
      rows.length = Math.min(rows.length, FIRST)
    },
    counts: () => Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The last line of a peer: its counts. */
export const tell = (counts: Counts): void => void process.stdout.write(`${JSON.stringify(counts)}\n`)
