/** Judges the plain reader by csv-parse in strict mode: the same cells where it accepts, something said where it refuses. */
import { parse } from 'csv-parse/sync'
import { shown } from '../shared/adversarial-csv.ts'
import type { PlainlyRead } from '../shared/plain-reader.ts'

export type Verdict =
  /** Both read the same cells. */
  | 'same'
  /** csv-parse refuses, and we say what is wrong. */
  | 'both object'
  /** One of `LENIENT`: we read more than csv-parse does, on purpose. */
  | 'lenient'

/** Undefined where it refuses. */
function strictly(file: Uint8Array): string[][] | undefined {
  try {
    return parse(file, { bom: true, skip_empty_lines: true, delimiter: ',' })
  } catch {
    return undefined
  }
}

/**
 * Where we differ from csv-parse and are right:
 * it keeps to the first kind of line end and takes all others for text, where we end lines at all kinds and say so;
 * it lets a NUL follow a closing quote, as if the file had ended there;
 * a file of nothing but blank lines is no table to us.
 */
const LENIENT: readonly ((read: PlainlyRead, file: Uint8Array) => boolean)[] = [
  (read) => read.ok && (read.summary.flaws.counts['mixed-newlines'] ?? 0) > 0,
  (_read, file) => Buffer.from(file).includes('"\0'),
  (read) => !read.ok && read.unreadable.kind === 'empty',
]

/** Throws where the two differ without a reason, with the file that shows it. */
export function judge(file: Uint8Array, read: PlainlyRead): Verdict {
  const expected = strictly(file)
  if (expected === undefined) {
    if (!read.ok || Object.keys(read.summary.flaws.counts).length > 0) return 'both object'
    throw new Error(`csv-parse refuses what we accept: ${shown(file)}`)
  }
  if (LENIENT.some((reason) => reason(read, file))) return 'lenient'
  const table = read.ok ? [read.header, ...read.records].map(({ cells }) => cells) : read
  if (JSON.stringify(table) === JSON.stringify(expected)) return 'same'
  throw new Error(
    `Of ${shown(file)} csv-parse makes ${JSON.stringify(expected)}, and we make ${JSON.stringify(table)}`,
  )
}
