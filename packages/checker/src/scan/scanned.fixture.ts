/** For tests: a text or bytes, scanned to the end. */
import type { Flaw, FlawKind } from './flaw.ts'
import type { ScanSummary } from './pass.ts'
import { readAll } from './read-all.ts'
import type { ScannedRecord } from './record.ts'
import { type Scan, type ScanOptions, scanCsv } from './scan.ts'
import { inMemory } from './source.ts'
import type { Unreadable } from './unreadable.ts'

export interface Scanned {
  readonly scan: Scan
  readonly records: readonly ScannedRecord[]
  readonly summary: ScanSummary
  /** The header's cells and those of every record. */
  readonly table: readonly (readonly string[])[]
  readonly counts: ScanSummary['flaws']['counts']
  first(kind: FlawKind): Flaw | undefined
}

export async function scanned(content: string | Uint8Array, options: ScanOptions = {}): Promise<Scanned> {
  const scan = await scanCsv(sourceOf(content), options)
  if (!scan.ok) throw new Error(scan.unreadable.message)
  const { records, summary } = await readAll(scan)
  const table = [scan.header.cells, ...records.map(({ cells }) => cells)]
  const first = (kind: FlawKind) => summary.flaws.samples.find((flaw) => flaw.kind === kind)
  return { scan, records, summary, table, counts: summary.flaws.counts, first }
}

export async function refused(
  content: string | Uint8Array,
  options: ScanOptions = {},
): Promise<Unreadable | undefined> {
  const scan = await scanCsv(sourceOf(content), options)
  return scan.ok ? undefined : scan.unreadable
}

export function bytes(...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
  )
}

function sourceOf(content: string | Uint8Array) {
  return inMemory('test.csv', typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
