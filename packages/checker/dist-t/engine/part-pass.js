/**
 * One read of a part of a file by the machine. It judges what is regular; every other record is cut by the plain reader,
 * which says what is wrong with it, and is judged by the machine like all others.
 */
import { CsvReader } from '../scan/csv.js'
import { FlawLog } from '../scan/flaw.js'
import { checkHeader } from '../scan/header.js'
import { ShapeCheck } from '../scan/shape.js'
import { checkUtf8 } from '../scan/utf8.js'
import { IRREGULAR, MORE, NOT_UTF8, ON } from './machine.js'
import { isFirst, isLast } from './parts.js'
export async function partPass(input, part) {
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
async function refill({ machine, held }) {
  await held.refill()
  machine.run.setChunk(held.byte)
}
/** The plain reader, beside the machine: it begins wherever the machine stops, and reads as little as it can. */
function sideReader(input, part) {
  const { machine, held, columns, scan, damage, newline: usual, alphabet } = input
  const { run } = machine
  const { format, skip, titleRows, samplesPerKind, start } = scan
  const at = () => ({ row: Number(run.row.value), line: Number(run.lines.value) })
  const began = isFirst(part) ? { row: 1, line: start.line } : at()
  const flaws = new FlawLog(samplesPerKind, isFirst(part) ? skip + 1 : began.row)
  const newlines = { lf: 0, crlf: 0, cr: 0 }
  let other
  let shape = new ShapeCheck(columns, flaws, samplesPerKind)
  let regular = Number(run.taken.value)
  let ahead = 0
  let records = 0
  let blank = 0
  const white = []
  const counted = countedOf(machine)
  const settle = () => {
    const more = Number(run.taken.value) - regular
    if (more === 0) return
    shape.passRegular()
    newlines[usual] += more
    records += more
    regular += more
  }
  const give = (record) => {
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
  const passBlank = () => {
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
  const tellNext = () =>
    run.setTold(flaws.keeps('guessed-encoding') ? 1 : 0, flaws.keeps('mixed-encoding') ? 1 : 0)
  /** Cuts what comes next, at first so many bytes, until `enough` of it is cut, and gives it to `take`. */
  const cutRows = async (begin, enough, take, first = 0) => {
    let given = held.byte + held.from - held.base
    const reader = new CsvReader(format, flaws, { ...begin, byte: given })
    // Also of what is passed over, as nothing is read of a record that is too long, or to be skipped.
    const utf8 = alphabet.bytewise ? undefined : checkUtf8()
    const rows = []
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
      const whole = enough(rows) && reader.between && reader.position.byte === part.to
      if (!isLast(part) && !whole) return 'torn'
      break
    }
    const { row, line, byte } = reader.position
    held.moveTo(byte)
    for (const kind of ['lf', 'crlf', 'cr']) newlines[kind] += reader.newlines[kind]
    other ??= reader.otherNewline
    take(rows)
    tellNext()
    run.setRow(row)
    run.setLines(line)
    return 'on'
  }
  return {
    /** Of the first part: reads to the header and a little further. */
    begin: async () => {
      await refill({ machine, held })
      tellNext()
      if (!isFirst(part)) return 'on'
      const isHeader = ({ row, cells, broken }) => row > skip && (cells.length > 0 || broken !== undefined)
      return cutRows(
        began,
        (all) => all.some(isHeader),
        (all) => {
          const header = all.findIndex(isHeader)
          for (const { row, line, byte, cells } of all.slice(0, header))
            if (cells.length === 0) flaws.add({ kind: 'blank-line', row, line, byte })
          const one = all[header]
          if (one === undefined) return
          checkHeader(one, flaws)
          const { row, line, byte } = one
          if (titleRows > 0) flaws.add({ kind: 'title-rows', row, line, byte, args: { skip: titleRows } })
          shape = new ShapeCheck(one.cells.length, flaws, samplesPerKind)
          for (const next of all.slice(header + 1)) if (shape.check(next)) give(next)
        },
      )
    },
    /** Reads what the machine stopped at: blank lines, or a record, and a little further. */
    records: async () => {
      const before = regular
      settle()
      if (passBlank()) return 'on'
      // Where nothing is regular, more is cut at a time.
      ahead = regular > before ? 0 : Math.min(MOST_AHEAD, Math.max(LEAST_AHEAD, ahead * 2))
      return cutRows(
        { ...at(), newline: usual },
        (all) => all.length > 0,
        (all) => {
          for (const one of all) if (shape.check(one)) give(one)
        },
        ahead,
      )
    },
    end: () => {
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
const countedOf = ({ run }) => ({
  guesses: Number(run.guesses.value),
  mixes: Number(run.mixes.value),
})
/** Once a record is longer than its first line, so many bytes are cut, then four times as many. */
const PIECE = 4096
/** What lies here up to the end of a line, or all of it, if that is not here: `least` bytes at least. */
function linesFrom(bytes, least) {
  const feed = bytes.indexOf(LF, least)
  return bytes.subarray(0, Math.min(feed < 0 ? bytes.length : feed + 1, least + PIECE))
}
const LF = 10
const LF_ALONE = [LF]
const CRLF = [13, LF]
/** How often a few bytes stand there, one behind the other. */
function repeats(few, bytes) {
  let at = 0
  while (bytes[at] === few[at % few.length]) at += 1
  return Math.floor(at / few.length)
}
const LEAST_AHEAD = 512
const MOST_AHEAD = 1 << 16
/** What follows a whole file breaks none of its records. */
const cutBy = (damage) => (damage?.kind === 'gzip-trailing-junk' ? undefined : damage?.kind)
/** Where a cell is not there, nothing is in it; those beyond the header nobody takes. */
function writeCells({ machine, places, columns, alphabet }, cells) {
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
const rooms = new WeakMap()
function roomFor(machine, size) {
  const known = rooms.get(machine)
  if (known !== undefined && known.size >= size) return known.at
  const made = { at: machine.allocate(size * 2 + BEHIND), size: size * 2 }
  rooms.set(machine, made)
  return made.at
}
//# sourceMappingURL=part-pass.js.map
