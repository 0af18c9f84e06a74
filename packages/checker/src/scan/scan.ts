/** Reads a CSV file of any origin: decides what it is, then gives out its records and whatever is wrong with them. */
import { charsetOf, type EncodingName } from './charset.ts'
import { type Dialect, detectDelimiter, sepLine, tryDelimiter } from './dialect.ts'
import { seeThrough } from './disguise.ts'
import { decideEncoding, type Encoding } from './encoding.ts'
import { type PlainSource, plainSource } from './gzip.ts'
import { countTitleRows } from './header.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { Pass, type Plan, type ScanSummary } from './pass.ts'
import type { ScannedRecord } from './record.ts'
import { type ByteSource, inMemory, readHead } from './source.ts'
import { damaged, disguised, empty, lineTooLong, tooManyColumns, type Unreadable } from './unreadable.ts'

export interface ScanOptions {
  /** Overrides the decision; bytes that do not fit it are flaws. */
  readonly encoding?: EncodingName | undefined
  /** One ASCII character; overrides the decision. */
  readonly delimiter?: string | undefined
  /** Rows above the header, blank lines counted, as Excel numbers them. */
  readonly skip?: number | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Flaws of one kind kept with their address; all are counted. */
  readonly samplesPerKind?: number | undefined
  /** Bytes taken at a time: tests set it, results do not depend on it. */
  readonly blockBytes?: number | undefined
}

export interface Scan {
  readonly ok: true
  readonly name: string
  /** Whether the file was compressed. */
  readonly gzip: boolean
  readonly encoding: Encoding
  readonly dialect: Dialect
  readonly limits: Limits
  readonly header: ScannedRecord
  /** The records behind the header. Each iteration reads the file anew. */
  readonly batches: AsyncIterable<readonly ScannedRecord[]>
  /** Of the latest iteration of `batches`. */
  summary(): ScanSummary
}

export type ScanResult = Scan | { readonly ok: false; readonly unreadable: Unreadable }

export const DEFAULT_SAMPLES_PER_KIND = 50
const HEAD_BYTES = 1024 * 1024
const BLOCK_BYTES = 65_536

/**
 * Never throws for what is in the file: that is a flaw, or unreadable. Throws what `source` throws, and a RangeError
 * for an option that is no option.
 */
export async function scanCsv(source: ByteSource, options: ScanOptions = {}): Promise<ScanResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const skip = options.skip ?? 0
  if (options.delimiter !== undefined && !/^[^"\r\n\x80-\uffff]$/.test(options.delimiter)) {
    throw new RangeError(
      `The delimiter must be one ASCII character, not ${JSON.stringify(options.delimiter)}`,
    )
  }

  const stored = plainSource(source, limits)
  const head = await readHead(stored, HEAD_BYTES)
  const gzip = stored.gzip()
  if (head.bytes.length === 0)
    return refuse(gzip.damage === undefined ? empty('no-bytes') : damaged(gzip.damage))
  const disguise = seeThrough(head.bytes)
  if (disguise !== undefined) return refuse(disguised(disguise))
  const plain: PlainSource = head.complete
    ? { ...inMemory(source.name, head.bytes), gzip: () => gzip }
    : stored

  const encoding = await decideEncoding(plain, head, options.encoding)
  const charset = charsetOf(encoding.name)
  const units = charset.toUnits(head.bytes.subarray(encoding.markBytes))
  const sep = sepLine(units)
  const start = { units: units.slice(sep?.units ?? 0), complete: head.complete, skip }
  const reading = { charset, guessed: encoding.because === 'invalid-utf-8', limits }
  const named = options.delimiter ?? sep?.delimiter
  const { records, ...dialect } =
    named === undefined
      ? detectDelimiter(start, reading)
      : tryDelimiter(
          start,
          { ...reading, delimiter: named },
          options.delimiter === undefined ? 'sep-line' : 'given',
        )

  const titles = countTitleRows(records, dialect.columns)
  const plan: Plan = {
    source: plain,
    format: { ...reading, delimiter: dialect.delimiter },
    start: {
      byte: encoding.markBytes + (sep?.units ?? 0) * charset.width,
      line: sep === undefined ? 1 : 2,
    },
    skip,
    titleRows: titles === 0 ? 0 : records[titles]!.row - 1,
    blockBytes: options.blockBytes ?? BLOCK_BYTES,
    samplesPerKind: options.samplesPerKind ?? DEFAULT_SAMPLES_PER_KIND,
  }

  const header = await new Pass(plan).header()
  if (header === undefined) return refuse(empty(skip > 0 ? 'skipped' : 'blank'))
  if (header.broken === 'record-too-long') return refuse(lineTooLong(header.byte, limits.recordBytes))
  if (header.broken === 'too-many-columns') return refuse(tooManyColumns(header.byte, limits.columns))

  let pass = new Pass(plan)
  const batches = {
    [Symbol.asyncIterator]() {
      pass = new Pass(plan)
      return pass.batches()
    },
  }
  const summary = () => pass.summary()
  return {
    ok: true,
    name: source.name,
    gzip: gzip.found,
    encoding,
    dialect,
    limits,
    header,
    batches,
    summary,
  }
}

function refuse(unreadable: Unreadable): ScanResult {
  return { ok: false, unreadable }
}
