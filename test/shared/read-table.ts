/** Reads bytes as a table, without a standard: what a format makes of them. */
import { openTable } from '../../packages/checker/src/read/index.ts'
import type { Damage, ReadOptions } from '../../packages/checker/src/read/reading.ts'

export interface TableRead {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Where each row stands. */
  readonly numbers: readonly number[]
  readonly damages: readonly Damage[]
  readonly notes: readonly string[]
}

/** Throws where the bytes are no table; `chunk` bytes come at a time. */
export async function readTable(
  name: string,
  content: Uint8Array | string,
  options: ReadOptions = {},
  chunk = 65_536,
): Promise<TableRead> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const opened = await openTable(
    {
      name,
      size: bytes.length,
      open: async function* () {
        for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
      },
    },
    options,
  )
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable))
  const { reading } = opened
  const rows: (readonly string[])[] = []
  const numbers: number[] = []
  for await (const batch of reading.batches) {
    for (const { row, cells } of batch) {
      rows.push(cells)
      numbers.push(row)
    }
  }
  return { header: reading.header, rows, numbers, damages: reading.damages(), notes: reading.notes() }
}
