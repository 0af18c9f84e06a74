/** The plain reader's whole answer to a file: what it read, where each record stands, and all it has to say. */
import { readAll, type ScanOptions, scanCsv } from '../../packages/checker/src/scan/index.ts'
import { inMemory } from '../../packages/checker/src/scan/source.ts'

export async function plainlyRead(file: Uint8Array, options: ScanOptions = {}) {
  const scan = await scanCsv(inMemory('records.csv', file), options)
  if (!scan.ok) return scan
  const { encoding, dialect, header } = scan
  return { ok: scan.ok, encoding, dialect, header, ...(await readAll(scan)) }
}

export type PlainlyRead = Awaited<ReturnType<typeof plainlyRead>>
