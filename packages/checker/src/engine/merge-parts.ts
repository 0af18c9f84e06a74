/** Puts the parts of a file together again: what each found, at the rows and lines of the whole. */
import { FlawLog, type FlawTally } from '../scan/flaw.ts'
import { noteMixedNewlines, type Plan as ScanPlan } from '../scan/pass.ts'
import type { Newline } from '../scan/text.ts'
import type { PartPass } from './part-pass.ts'
import { isFirst } from './parts.ts'

export interface FilePass {
  /** Records behind the header. */
  readonly records: number
  readonly blank: number
  readonly flaws: FlawTally
  /** Records that hold nothing but white space, of which an earlier one is the same. */
  readonly whiteCopies: readonly { readonly row: number; readonly first: number }[]
}

/** So many rows fit into one part; the number of the part is counted in these. */
const ROWS_OF_A_PART = 2 ** 32

/** A row, or a line, while it is not known how many stand in the parts before its own. They keep the order of the file. */
export const rowInPart = (part: number, row: number): number => part * ROWS_OF_A_PART + row

/** The row that it is. */
export type RowOf = (rowInPart: number) => number

/** Which bytes a part has, and which rows. */
export type PartSpan = Pick<PartPass, 'part' | 'began' | 'ended'>

/** `parts` are in order, and all of the file. Rows of a part count from 0, those of the first from 1. */
export const rowsOf = (parts: readonly PartSpan[]): RowOf => countedOn(parts, ({ row }) => row)

/** The same of lines. */
export const linesOf = (parts: readonly PartSpan[]): RowOf => countedOn(parts, ({ line }) => line)

function countedOn(parts: readonly PartSpan[], of: (place: PartSpan['began']) => number): RowOf {
  const offsets: number[] = []
  let next = 0
  for (const { began, ended, part } of parts) {
    offsets.push(next)
    next += isFirst(part) ? of(ended) : of(ended) - of(began)
  }
  return (row) => (offsets[Math.floor(row / ROWS_OF_A_PART)] ?? 0) + (row % ROWS_OF_A_PART)
}

export function mergeParts(
  parts: readonly PartPass[],
  { samplesPerKind, skip }: Pick<ScanPlan, 'samplesPerKind' | 'skip'>,
): FilePass {
  const flaws = new FlawLog(samplesPerKind, skip + 1)
  const newlines: Record<Newline, number> = { lf: 0, crlf: 0, cr: 0 }
  let otherNewline: PartPass['otherNewline']
  let blanks = new FlawLog(samplesPerKind)
  const white = new Map<string, number>()
  const whiteCopies: { row: number; first: number }[] = []
  let records = 0
  let blank = 0
  let row = 0
  let line = 0
  for (const one of parts) {
    const { part, began, ended } = one
    // The first part counts as the file does.
    const back = isFirst(part) ? { row: 0, line: 0 } : began
    const moved = <Place extends { readonly row: number; readonly line: number }>(place: Place): Place => ({
      ...place,
      row: place.row - back.row + row,
      line: place.line - back.line + line,
    })
    if (one.anyRecord) {
      flaws.absorb(blanks.tally(), (flaw) => flaw)
      blanks = new FlawLog(samplesPerKind)
    }
    flaws.absorb(one.flaws, moved)
    blanks.absorb(one.blanksAtEnd, moved)
    for (const kind of ['lf', 'crlf', 'cr'] as const) newlines[kind] += one.newlines[kind]
    otherNewline ??= one.otherNewline === undefined ? undefined : moved(one.otherNewline)
    for (const [name, at] of one.white) {
      const place = at - back.row + row
      const first = white.get(name)
      if (first === undefined) white.set(name, place)
      else whiteCopies.push({ row: place, first })
    }
    records += one.records
    blank += one.blank
    row += ended.row - back.row
    line += ended.line - back.line
  }
  noteMixedNewlines(flaws, { otherNewline, newlines })
  flaws.absorb(blanks.tally(), (flaw) => ({
    ...flaw,
    kind: flaw.kind === 'blank-line' ? 'trailing-blank-line' : 'trailing-blank-record',
  }))
  return { records, blank, flaws: flaws.tally(), whiteCopies }
}
