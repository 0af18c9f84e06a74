/** Files in which one record is out to take all time and memory; written piece by piece, of any size. */
import { closeSync, openSync, writeSync } from 'node:fs'

const MIB = 1024 ** 2

const HEADER =
  'agency_id,stop_id,person_no,occurred_date,stop_mode,stop_reason,stop_outcome,searched,race,gender\n'

const row = (stop: number, date = '2024-01-05'): string =>
  `ca0190000,s${stop},1,${date},on_foot,traffic_violation,no_action,false,white,man\n`

export interface Attack {
  readonly name: string
  /** MiB that the issue asks for. */
  readonly size: number
  readonly pieces: (size: number) => Iterable<string>
  /** Words of the answer, and where it points to. */
  readonly says: string
  readonly row?: number
  readonly line?: number
  readonly byte?: number
}

const inRow = (stop: number, cell: string): readonly [string, string] => {
  const [before = '', after = ''] = row(stop, '\0').split('\0')
  return [`${before}${cell}`, `${cell}${after}`]
}

function* longCell(size: number, quote: '' | '"'): Generator<string> {
  const [before, after] = inRow(2, quote)
  yield HEADER + row(1) + before
  for (let left = size; left > 0; left -= 1) yield 'x'.repeat(MIB)
  yield after + row(3)
}

function* noNewline(size: number, start: string): Generator<string> {
  yield start
  for (let left = size; left > 0; left -= 1) yield 'x'.repeat(MIB)
}

function* strayQuote(size: number): Generator<string> {
  yield HEADER + row(0).replace('2024', '"2024')
  let stop = 1
  for (let bytes = 0; bytes < size * MIB; ) {
    let rows = ''
    while (rows.length < MIB) {
      rows += row(stop)
      stop += 1
    }
    bytes += rows.length
    yield rows
  }
}

const TOO_LONG = 'The record is longer than 1 MiB and was not read. Another limit: --max record=SIZE'
const STRAY = 'A quotation mark is opened and never closed; the cell was ended with its line'
const second = HEADER.length + row(1).length

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a cell of 100 MB',
    size: 100,
    pieces: (size) => longCell(size, ''),
    ...{ says: TOO_LONG, row: 3, line: 3, byte: second },
  },
  {
    name: 'a cell of 100 MB in quotation marks',
    size: 100,
    pieces: (size) => longCell(size, '"'),
    ...{ says: TOO_LONG, row: 3, line: 3, byte: second },
  },
  {
    name: 'no line end in 300 MB',
    size: 300,
    pieces: (size) => noNewline(size, ''),
    says: 'The first line is longer than 1 MiB',
  },
  {
    name: 'no line end in 300 MB behind the header',
    size: 300,
    pieces: (size) => noNewline(size, HEADER),
    ...{ says: TOO_LONG, row: 2, line: 2, byte: HEADER.length },
  },
  {
    name: 'a stray quotation mark on line 2 of 250 MB',
    size: 250,
    pieces: strayQuote,
    ...{ says: STRAY, row: 2, line: 2, byte: HEADER.length + row(0).indexOf('2024') },
  },
]

export function writeAttack(path: string, { pieces, size }: Attack, share = 1): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces(Math.max(2, Math.round(size * share)))) writeSync(file, piece)
  } finally {
    closeSync(file)
  }
}
