/** Rows with the same key, and records that are the same in every cell: what a program has to remember of each row. */
import { hash } from 'node:crypto'
import type { Counter } from './counts.ts'

const SEPARATOR = '\u001f'

export interface Repeats {
  /** Without a key where one of its cells cannot be relied on. */
  add(cells: readonly string[], key: string | undefined, row: number): void
}

export function repeats(counter: Counter, keyRule: string): Repeats {
  const first = new Map<string, number>()
  const repeated = new Set<number>()
  const records = new Set<string>()
  return {
    add: (cells, key, row) => {
      const known = key === undefined ? undefined : first.get(key)
      if (known !== undefined) {
        if (!repeated.has(known)) counter.add(keyRule, known)
        repeated.add(known)
        counter.add(keyRule, row)
      } else if (key !== undefined) first.set(key, row)
      // A digest takes less time, and far less memory, than to keep every record.
      const digest = hash('md5', cells.join(SEPARATOR), 'binary')
      if (records.has(digest)) counter.add('duplicate-records', row)
      else records.add(digest)
    },
  }
}
