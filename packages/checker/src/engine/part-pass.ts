/**
 * One read of a part of a file by the machine. It judges what is regular; every other record is cut by the plain reader,
 * which says what is wrong with it, and is judged by the machine like all others.
 */
import { CsvReader } from '../scan/csv.ts'
import { type Address, type FlawKind, FlawLog, type FlawTally } from '../scan/flaw.ts'
import type { GzipDamage } from '../scan/gzip.ts'
import { checkHeader } from '../scan/header.ts'
import type { Plan as ScanPlan } from '../scan/pass.ts'
import type { ScannedRecord } from '../scan/record.ts'
import { ShapeCheck } from '../scan/shape.ts'
import type { Newline } from '../scan/text.ts'
import { checkUtf8 } from '../scan/utf8.ts'
import type { Alphabet } from './alphabet.ts'
import { IRREGULAR, type Machine, MORE, NOT_UTF8, ON } from './machine.ts'
import { isFirst, isLast, type Part } from './parts.ts'
import type { Places } from './set-up.ts'
import type { Stock } from './stock.ts'

/** What a part is as text. Rows and lines count from where the machine stood when it began: see `began`. */
export interface PartPass {
  readonly part: Part
  readonly began: Pick<Address, 'row' | 'line'>
  readonly ended: Pick<Address, 'row' | 'line'>
  /** Records behind the header. */
  readonly records: number
  readonly blank: number
  readonly flaws: FlawTally
  /** Whether there is a record that is not blank, and the blank rows behind the last one. */
  readonly anyRecord: boolean
  readonly blanksAtEnd: FlawTally
  /** Records that hold nothing but white space: the cells as one text, and the row. */
  readonly white: readonly (readonly [cells: string, row: number])[]
  readonly newlines: Readonly<Record<Newline, number>>
  /** The first line end that is not like the first of the file. */
  readonly otherNewline: Address | undefined
}

/**
 * Or why there is none: the text is not UTF-8, so that all of it must be read otherwise; or the part ends inside a
 * record, so that nothing that was made of it holds.
 */
export type PartRead = PartPass | 'not-utf-8' | 'torn'

export interface PassInput {
  readonly machine: Machine
  readonly places: Places
  readonly columns: number
  readonly scan: ScanPlan
  readonly held: Stock
  /** Why the file ends too early, once it is read. */
  readonly damage: () => GzipDamage | undefined
  readonly newline: Newline
  readonly alphabet: Alphabet
  readonly onRows: (rows: number) => void
}

export async function partPass(input: PassInput, part: Part): Promise<PartRead> {
  const { machine, held, onRows } = input
  const { run } = machine
  held.begin(part.from, part.to)
  const side = sideReader(input, part)
  let read = await side.begin()
  while (read === 'on') {
    const reason = run.scan(held.base, held.from, held.to)
    held.pass(Number(run.position.value))
    if (reason === ON) continue
    if (reason === NOT_UTF8) return 'not-utf-8'
    if (reason === MORE && !held.ended) {
      onRows(Number(run.taken.value))
      await refill(input)
      continue
    }
    if (reason === MORE && held.from === held.to) break
    if (reason !== MORE && reason !== IRREGULAR) throw new Error(`The machine stopped because of ${reason}`)
    read = await side.records()
  }
  return read === 'on' ? side.end() : read
}

async function refill({ machine, held }: Pick<PassInput, 'machine' | 'held'>): Promise<void> {
  await held.refill()
  machine.run.setChunk(held.byte)
}

type Read = 'on' | 'not-utf-8' | 'torn'

/** What is cut at once: at first so many bytes, then more until it is `enough`, and nothing behind where it `stopsAt`. */
interface Cut {
  readonly begin: { readonly row: number; readonly line: number; readonly newline?: Newline | undefined }
  readonly first?: number
  readonly enough: (rows: readonly ScannedRecord[]) => boolean
  readonly stopsAt: (row: ScannedRecord, start: number) => boolean
}

/** The plain reader, beside the machine: it begins wherever the machine stops, and reads as little as it can. */
function sideReader(input: PassInput, part: Part) {
  const { machine, held, columns, scan, damage, newline: usual, alphabet } = input
  const { run } = machine
  const { format, skip, titleRows, samplesPerKind, start } = scan
  const at = () => ({ row: Number(run.row.value), line: Number(run.lines.value) })
  const began = isFirst(part) ? { row: 1, line: start.line } : at()
  const flaws = new FlawLog(samplesPerKind, isFirst(part) ? skip + 1 : began.row)
  const newlines: Record<Newline, number> = { lf: 0, crlf: 0, cr: 0 }
  let other: CsvReader['otherNewline']
  let shape = new ShapeCheck(columns, flaws, samplesPerKind)
  let regular = Number(run.taken.value)
  let ahead = 0
  let records = 0
  let blank = 0
  const white: (readonly [string, number])[] = []
  const counted = countedOf(machine)

  const settle = (): void => {
    const more = Number(run.taken.value) - regular
    if (more === 0) return
    shape.passRegular()
    newlines[usual] += more
    records += more
    regular += more
  }

  const give = (record: ScannedRecord): void => {
    records += 1
    run.setRow(record.row)
    run.setLines(record.line)
    writeCells(input, record.cells)
    if (run.take(record.byte - held.byte) !== 0) {
      regular += 1
      return
    }
    blank += 1
    if (record.cells.some((cell) => cell !== '')) white.push([JSON.stringify(record.cells), record.row])
  }

  /** Passes over blank lines that end as lines do here; false where there are none. */
  const passBlank = (): boolean => {
    const bytes = machine.bytes().subarray(held.from, held.to)
    const one = usual === 'crlf' ? CRLF : LF_ALONE
    const count = repeats(one, bytes)
    if (count === 0) return false
    const { row, line } = at()
    const byte = held.byte + held.from - held.base
    shape.passBlank({ row, line, byte }, count, one.length)
    newlines[usual] += count
    run.setRow(row + count)
    run.setLines(line + count)
    held.pass(held.from + count * one.length)
    return true
  }

  /** The machine counts cells of which no more places are kept. */
  const tellNext = (): void =>
    run.setTold(flaws.keeps('guessed-encoding') ? 1 : 0, flaws.keeps('mixed-encoding') ? 1 : 0)

  /** Cuts what comes next, row by row, and gives it to `take`. */
  const cutRows = async (
    { begin, first = 0, enough, stopsAt }: Cut,
    take: (rows: readonly ScannedRecord[]) => void,
  ): Promise<Read> => {
    const start = held.byte + held.from - held.base
    let given = start
    const reader = new CsvReader(format, flaws, { ...begin, byte: start }, (row) => stopsAt(row, start))
    // Also of what is passed over, as nothing is read of a record that is too long, or to be skipped.
    const utf8 = alphabet.bytewise ? undefined : checkUtf8()
    const rows: ScannedRecord[] = []
    let least = first
    while (!(enough(rows) && reader.between)) {
      const from = held.base + given - held.byte
      if (from === held.to && !held.ended) {
        // A row that is not cut yet stays here: the machine may have to begin with it.
        held.moveTo(reader.position.byte)
        await refill({ machine, held })
        continue
      }
      const piece = linesFrom(machine.bytes().subarray(from, held.to), least).slice()
      given += piece.length
      least = Math.max(PIECE, least * 4)
      if (utf8?.push(piece) !== undefined) return 'not-utf-8'
      if (piece.length > 0) {
        rows.push(...reader.push(format.charset.toUnits(piece)))
        continue
      }
      if (isLast(part) && utf8?.end() !== undefined) return 'not-utf-8'
      rows.push(...(isLast(part) ? reader.end(cutBy(damage())) : reader.settle()))
      if (!isLast(part) && !(enough(rows) && reader.between)) return 'torn'
      break
    }
    const { row, line, byte } = reader.position
    held.moveTo(byte)
    for (const kind of ['lf', 'crlf', 'cr'] as const) newlines[kind] += reader.newlines[kind]
    other ??= reader.otherNewline
    take(rows)
    tellNext()
    run.setRow(row)
    run.setLines(line)
    return 'on'
  }

  return {
    /** Of the first part: reads to the header and a little further. */
    begin: async (): Promise<Read> => {
      await refill({ machine, held })
      tellNext()
      if (!isFirst(part)) return 'on'
      const isHeader = ({ row, cells, broken }: ScannedRecord): boolean =>
        row > skip && (cells.length > 0 || broken !== undefined)
      return cutRows({ begin: began, enough: (all) => all.some(isHeader), stopsAt: isHeader }, (all) => {
        const header = all.findIndex(isHeader)
        for (const { row, line, byte, cells } of all.slice(0, header))
          if (cells.length === 0) flaws.add({ kind: 'blank-line', row, line, byte })
        const one = all[header]
        if (one === undefined) return
        checkHeader(one, flaws)
        const { row, line, byte } = one
        if (titleRows > 0) flaws.add({ kind: 'title-rows', row, line, byte, args: { skip: titleRows } })
        shape = new ShapeCheck(one.cells.length, flaws, samplesPerKind)
      })
    },

    /** Reads what the machine stopped at: blank lines, or a record, and a little further. */
    records: async (): Promise<Read> => {
      const before = regular
      settle()
      if (passBlank()) return 'on'
      // Where nothing is regular, more is cut at a time.
      ahead = regular > before ? 0 : Math.min(MOST_AHEAD, Math.max(LEAST_AHEAD, ahead * 2))
      return cutRows(
        {
          begin: { ...at(), newline: usual },
          first: ahead,
          enough: (all) => all.length > 0,
          // What was taken to cut a long record is for the machine.
          stopsAt: ({ byte }, start) => byte >= start + ahead,
        },
        (all) => {
          for (const one of all) if (shape.check(one)) give(one)
        },
      )
    },

    end: (): PartPass => {
      settle()
      const { guesses, mixes } = countedOf(machine)
      flaws.addCount('guessed-encoding', guesses - counted.guesses)
      flaws.addCount('mixed-encoding', mixes - counted.mixes)
      const broken = isLast(part) ? damage() : undefined
      if (broken !== undefined) {
        const { kind, compressedByte } = broken
        flaws.add({ kind, ...at(), byte: held.byte + held.to - held.base, args: { compressedByte } })
      }
      const { anyRecord, blanksAtEnd } = shape
      return {
        part,
        began,
        ended: at(),
        records,
        blank,
        flaws: flaws.tally(),
        anyRecord,
        blanksAtEnd,
        white,
        newlines,
        otherNewline: other,
      }
    },
  }
}

const countedOf = ({ run }: Machine) => ({
  guesses: Number(run.guesses.value),
  mixes: Number(run.mixes.value),
})

/** Once a record is longer than its first line, so many bytes are cut, then four times as many. */
const PIECE = 4096

/** What lies here up to the end of a line, or all of it, if that is not here: `least` bytes at least. */
function linesFrom(bytes: Uint8Array, least: number): Uint8Array {
  const feed = bytes.indexOf(LF, least)
  return bytes.subarray(0, Math.min(feed < 0 ? bytes.length : feed + 1, least + PIECE))
}

const LF = 10
const LF_ALONE = [LF]
const CRLF = [13, LF]

/** How often a few bytes stand there, one behind the other. */
function repeats(few: readonly number[], bytes: Uint8Array): number {
  let at = 0
  while (bytes[at] === few[at % few.length]) at += 1
  return Math.floor(at / few.length)
}

const LEAST_AHEAD = 512
const MOST_AHEAD = 1 << 16

/** What follows a whole file breaks none of its records. */
const cutBy = (damage: GzipDamage | undefined): FlawKind | undefined =>
  damage?.kind === 'gzip-trailing-junk' ? undefined : damage?.kind

/** Where a cell is not there, nothing is in it; those beyond the header nobody takes. */
function writeCells({ machine, places, columns, alphabet }: PassInput, cells: readonly string[]): void {
  const taken = cells.length > columns ? cells.slice(0, columns) : cells
  const text = taken.join('')
  let at = roomFor(machine, text.length * alphabet.mostBytes)
  const bytes = machine.bytes()
  const view = machine.view()
  // In ASCII, which most text is, a cell has as many bytes as signs.
  const even = alphabet.write(text, bytes.subarray(at)) === text.length
  for (let column = 0; column < columns; column += 1) {
    const cell = taken[column] ?? ''
    const length = even ? cell.length : alphabet.write(cell, bytes.subarray(at))
    view.setUint32(places.cells + 8 * column, at, true)
    view.setUint32(places.cells + 8 * column + 4, at + length, true)
    at += length
  }
}

/** May be read behind a cell. */
const BEHIND = 32

const rooms = new WeakMap<Machine, { readonly at: number; readonly size: number }>()

function roomFor(machine: Machine, size: number): number {
  const known = rooms.get(machine)
  if (known !== undefined && known.size >= size) return known.at
  const made = { at: machine.allocate(size * 2 + BEHIND), size: size * 2 }
  rooms.set(machine, made)
  return made.at
}
