/**
 * One read of a file by the machine. It judges what is regular; every other record is cut by the plain reader, which
 * says what is wrong with it, and is judged by the machine like all others.
 */
import { CsvReader } from '../scan/csv.ts'
import { type FlawKind, FlawLog, type FlawTally } from '../scan/flaw.ts'
import type { GzipDamage } from '../scan/gzip.ts'
import { checkHeader } from '../scan/header.ts'
import { noteMixedNewlines, type Plan as ScanPlan } from '../scan/pass.ts'
import type { ScannedRecord } from '../scan/record.ts'
import { ShapeCheck } from '../scan/shape.ts'
import type { Newline } from '../scan/text.ts'
import { IRREGULAR, type Machine, MORE, NOT_UTF8, ON } from './machine.ts'
import type { Places } from './set-up.ts'
import type { Stock } from './stock.ts'

export interface FilePass {
  /** Records behind the header. */
  readonly records: number
  readonly blank: number
  readonly flaws: FlawTally
  /** Records that hold nothing but white space, of which an earlier one is the same. */
  readonly whiteCopies: readonly { readonly row: number; readonly first: number }[]
}

export interface PassInput {
  readonly machine: Machine
  readonly places: Places
  readonly columns: number
  readonly scan: ScanPlan
  readonly held: Stock
  /** Takes the keys that the machine noted: their places are told from where the stock begins now. */
  readonly takeKeys: () => void
  /** Why the file ends too early, once it is read. */
  readonly damage: () => GzipDamage | undefined
  readonly newline: Newline
  readonly onRows: (rows: number) => void
}

/** Null where the text is not UTF-8, so that all of it must be read otherwise. */
export async function filePass(input: PassInput): Promise<FilePass | null> {
  const { machine, held, takeKeys, onRows } = input
  const { run } = machine
  const side = sideReader(input)
  if (!(await side.header())) return null
  while (true) {
    const reason = run.scan(held.base, held.from, held.to)
    held.pass(Number(run.position.value))
    if (reason === ON) continue
    if (reason === NOT_UTF8) return null
    if (reason === MORE && !held.ended) {
      takeKeys()
      await held.refill()
      onRows(Number(run.taken.value))
      continue
    }
    if (reason === MORE && held.from === held.to) break
    if (reason !== MORE && reason !== IRREGULAR) throw new Error(`The machine stopped because of ${reason}`)
    if (!(await side.records())) return null
  }
  takeKeys()
  return side.end()
}

/** The plain reader, beside the machine: it begins wherever the machine stops, and reads as little as it can. */
function sideReader({ machine, places, held, columns, scan, damage, takeKeys, newline: usual }: PassInput) {
  const { run } = machine
  const { format, skip, titleRows, samplesPerKind, start } = scan
  const flaws = new FlawLog(samplesPerKind, skip + 1)
  const newlines: Record<Newline, number> = { lf: 0, crlf: 0, cr: 0 }
  let other: CsvReader['otherNewline']
  let shape: ShapeCheck | undefined
  let regular = 0
  let records = 0
  let blank = 0
  const white = new Map<string, number>()
  const whiteCopies: { row: number; first: number }[] = []

  const settle = (): void => {
    const more = Number(run.taken.value) - regular
    if (more === 0) return
    shape?.passRegular()
    newlines[usual] += more
    records += more
    regular += more
  }

  const give = (record: ScannedRecord): void => {
    records += 1
    run.setRow(record.row)
    writeCells(machine, places, columns, record.cells)
    if (run.take(record.byte - held.byte) !== 0) {
      regular += 1
      return
    }
    blank += 1
    if (!record.cells.some((cell) => cell !== '')) return
    const name = JSON.stringify(record.cells)
    const first = white.get(name)
    if (first === undefined) white.set(name, record.row)
    else whiteCopies.push({ row: record.row, first })
  }

  /** Cuts what comes next, until `enough` of it is cut. Null where it is not UTF-8. */
  const cutRows = async (
    begin: { readonly row: number; readonly line: number; readonly newline?: Newline | undefined },
    enough: (rows: readonly ScannedRecord[]) => boolean,
  ): Promise<readonly ScannedRecord[] | null> => {
    let given = held.byte + held.from - held.base
    const reader = new CsvReader(format, flaws, { ...begin, byte: given })
    const rows: ScannedRecord[] = []
    let size = 4096
    let last = false
    while (!last && !(enough(rows) && reader.between)) {
      const from = held.base + given - held.byte
      if (from === held.to && !held.ended) {
        takeKeys()
        // A row that is not cut yet stays here: the machine may have to begin with it.
        held.moveTo(reader.position.byte)
        await held.refill()
        continue
      }
      const piece = machine.bytes().slice(from, Math.min(held.to, from + size))
      given += piece.length
      last = piece.length === 0
      rows.push(...(last ? reader.end(cutBy(damage())) : reader.push(format.charset.toUnits(piece))))
      size *= 4
    }
    const { row, line, byte } = reader.position
    held.moveTo(byte)
    run.setRow(row)
    run.setLines(line)
    for (const kind of ['lf', 'crlf', 'cr'] as const) newlines[kind] += reader.newlines[kind]
    other ??= reader.otherNewline
    return flaws.count('undecodable') > 0 ? null : rows
  }

  return {
    /** Reads to the header and a little further. False where the text is not UTF-8. */
    header: async (): Promise<boolean> => {
      const isHeader = ({ row, cells, broken }: ScannedRecord): boolean =>
        row > skip && (cells.length > 0 || broken !== undefined)
      await held.refill()
      const rows = await cutRows({ row: 1, line: start.line }, (all) => all.some(isHeader))
      if (rows === null) return false
      const { row, line } = { row: Number(run.row.value), line: Number(run.lines.value) }
      for (const one of rows) {
        if (shape !== undefined) {
          if (shape.check(one)) give(one)
        } else if (isHeader(one)) {
          checkHeader(one, flaws)
          const at = { row: one.row, line: one.line, byte: one.byte }
          if (titleRows > 0) flaws.add({ kind: 'title-rows', ...at, args: { skip: titleRows } })
          shape = new ShapeCheck(one.cells.length, flaws, samplesPerKind)
        } else if (one.cells.length === 0) {
          flaws.add({ kind: 'blank-line', row: one.row, line: one.line, byte: one.byte })
        }
      }
      run.setRow(row)
      run.setLines(line)
      return true
    },

    /** Reads the record that the machine stopped at, and a little further. False where the text is not UTF-8. */
    records: async (): Promise<boolean> => {
      settle()
      const begin = { row: Number(run.row.value), line: Number(run.lines.value), newline: usual }
      const rows = await cutRows(begin, (all) => all.length > 0)
      if (rows === null) return false
      const { row, line } = { row: Number(run.row.value), line: Number(run.lines.value) }
      for (const one of rows) if (shape?.check(one) === true) give(one)
      run.setRow(row)
      run.setLines(line)
      return true
    },

    end: (): FilePass => {
      settle()
      noteMixedNewlines(flaws, { otherNewline: other, newlines })
      const broken = damage()
      if (broken !== undefined) {
        const { kind, compressedByte } = broken
        const at = { row: Number(run.row.value), line: Number(run.lines.value) }
        flaws.add({ kind, ...at, byte: held.byte + held.to - held.base, args: { compressedByte } })
      }
      shape?.end()
      return { records, blank, flaws: flaws.tally(), whiteCopies }
    },
  }
}

/** What follows a whole file breaks none of its records. */
const cutBy = (damage: GzipDamage | undefined): FlawKind | undefined =>
  damage?.kind === 'gzip-trailing-junk' ? undefined : damage?.kind

/** Where a cell is not there, nothing is in it; those beyond the header nobody takes. */
function writeCells(machine: Machine, places: Places, columns: number, cells: readonly string[]): void {
  const encoder = new TextEncoder()
  const texts = Array.from({ length: columns }, (_, column) => encoder.encode(cells[column] ?? ''))
  const size = texts.reduce((sum, { length }) => sum + length + 16, 0)
  const room = roomFor(machine, size)
  const view = machine.view()
  let at = room
  for (const [column, text] of texts.entries()) {
    machine.bytes().set(text, at)
    view.setUint32(places.cells + 8 * column, at, true)
    view.setUint32(places.cells + 8 * column + 4, at + text.length, true)
    at += text.length + 16
  }
}

const rooms = new WeakMap<Machine, { readonly at: number; readonly size: number }>()

function roomFor(machine: Machine, size: number): number {
  const known = rooms.get(machine)
  if (known !== undefined && known.size >= size) return known.at
  const made = { at: machine.allocate(size * 2), size: size * 2 }
  rooms.set(machine, made)
  return made.at
}
