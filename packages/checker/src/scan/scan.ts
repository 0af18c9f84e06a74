/** Reads a CSV file of any origin: decides what it is, then gives out its records and whatever is wrong with them. */
import { charsetOf, type EncodingName } from './charset.ts'
import { type Dialect, decideDialect, type Start, sepLine } from './dialect.ts'
import { seeThrough } from './disguise.ts'
import { decideEncoding, type Encoding } from './encoding.ts'
import { plainSource } from './gzip.ts'
import { countTitleRows } from './header.ts'
import { type Limits, limitsOf } from './limits.ts'
import { Pass, type Plan, type ScanSummary } from './pass.ts'
import type { ScannedRecord } from './record.ts'
import { type ByteSource, type Direct, directOf, type Head, inMemory } from './source.ts'
import type { Newline } from './text.ts'
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
  /** Decides on the encoding by the start of the file: whoever reads on finds out whether that was right. */
  readonly trustStart?: boolean | undefined
  /** Decided on before. */
  readonly known?: Encoding | undefined
  readonly cutting?: Cutting | undefined
}

/** How the rows of a file are cut, and where they begin. */
export interface Cutting {
  readonly dialect: Dialect
  readonly titleRows: number
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
  /** What was decided, for a reader of another kind. */
  readonly plan: Plan
  /** What ended the first line; undefined where nothing did. */
  readonly newline: Newline | undefined
  /** Reads from any place of the text; undefined where the source cannot, or is compressed. */
  readonly direct: Direct
}

export type ScanResult = Scan | { readonly ok: false; readonly unreadable: Unreadable }

export const DEFAULT_SAMPLES_PER_KIND = 50
const HEAD_BYTES = 1024 * 1024
/** As much of them as holds the rows that tell of most files how their cells are parted. */
const DIALECT_BYTES = 384 * 1024
const BLOCK_BYTES = 65_536
/** A header is shorter than that, and rows behind it are cut in vain. */
const FIRST_BLOCK_BYTES = 2048
/** What a guess is made of that is tried while the file is read. */
const TRUSTED_BYTES = 65_536

/**
 * Never throws for what is in the file: that is a flaw, or unreadable. Throws what `source` throws, and a RangeError
 * for a delimiter that is none.
 */
export async function scanCsv(source: ByteSource, options: ScanOptions = {}): Promise<ScanResult> {
  const limits = limitsOf(options.limits)
  if (options.delimiter !== undefined && !/^[^"\r\n\x80-\uffff]$/.test(options.delimiter)) {
    throw new RangeError(`A delimiter is one ASCII character, not ${JSON.stringify(options.delimiter)}`)
  }

  const stored = plainSource(source, limits)
  const head = await stored.head(options.cutting === undefined ? HEAD_BYTES : TRUSTED_BYTES)
  const gzip = stored.gzip()
  if (head.bytes.length === 0) return refuse(gzip.damage ? damaged(gzip.damage) : empty('no-bytes'))
  const disguise = seeThrough(head.bytes)
  if (disguise !== undefined) return refuse(disguised(disguise))

  const inHand = { ...inMemory(source.name, head.bytes), gzip: () => gzip }
  const plain = head.complete ? inHand : stored
  const startOnly = inMemory(source.name, wholeCharacters(head.bytes.subarray(0, TRUSTED_BYTES)))
  const encoding =
    options.known ??
    (await decideEncoding(options.trustStart === true ? startOnly : plain, head, options.encoding))
  const { plan, dialect } = planPass(plain, head, encoding, limits, options)
  const first = new Pass({ ...plan, blockBytes: Math.min(plan.blockBytes, FIRST_BLOCK_BYTES) })
  const header = await first.header()
  if (header === undefined) return refuse(empty(plan.skip > 0 ? 'skipped' : 'blank'))
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
  const { name } = source
  return {
    ok: true,
    name,
    gzip: gzip.found,
    encoding,
    dialect,
    limits,
    header,
    batches,
    summary,
    plan,
    newline: first.newline,
    direct: gzip.found ? {} : directOf(source),
  }
}

/** Decides on the delimiter, and with that on all that a pass has to know. */
function planPass(
  source: Plan['source'],
  head: Head,
  encoding: Encoding,
  limits: Limits,
  {
    delimiter,
    skip = 0,
    blockBytes = BLOCK_BYTES,
    samplesPerKind = DEFAULT_SAMPLES_PER_KIND,
    cutting: known,
  }: ScanOptions,
): { readonly plan: Plan; readonly dialect: Dialect } {
  const charset = charsetOf(encoding.name)
  const reading = { charset, guessed: encoding.because === 'invalid-utf-8', limits }
  const unitsTo = (end: number): string => charset.toUnits(head.bytes.subarray(encoding.markBytes, end))
  const begin = unitsTo(known === undefined ? DIALECT_BYTES : FIRST_BLOCK_BYTES)
  const sep = sepLine(begin)
  const passed = sep?.units ?? 0
  const decide = (): Cutting => {
    let whole: Start | undefined
    const more = (): Start => {
      whole ??= { units: unitsTo(head.bytes.length).slice(passed), complete: head.complete, skip }
      return whole
    }
    const shorter = head.bytes.length > DIALECT_BYTES
    const first = shorter ? { units: begin.slice(passed), complete: false, skip, more } : more()
    const { records, ...dialect } = decideDialect(first, reading, delimiter, sep?.delimiter)
    const titles = countTitleRows(records, dialect.columns)
    return { dialect, titleRows: titles === 0 ? 0 : records[titles]!.row - 1 }
  }
  const { dialect, titleRows } = known ?? decide()
  const format = { ...reading, delimiter: dialect.delimiter }
  const start = { byte: encoding.markBytes + passed * charset.width, line: sep === undefined ? 1 : 2 }
  return { plan: { source, format, start, skip, titleRows, blockBytes, samplesPerKind }, dialect }
}

/** Without the last line, which may end within a character. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10)
  return end < 0 ? bytes : bytes.subarray(0, end + 1)
}

function refuse(unreadable: Unreadable): ScanResult {
  return { ok: false, unreadable }
}
