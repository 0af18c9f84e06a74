/** Reads single records again, by the bytes at which they begin: what a hash suspects, the text decides. */
import type { CsvFormat } from '../scan/cells.ts'
import { CsvReader } from '../scan/csv.ts'
import { FlawLog } from '../scan/flaw.ts'
import type { Plan as ScanPlan } from '../scan/pass.ts'
import { type AtOnce, type Fill, fillOf, type TextSource } from '../scan/source.ts'
import type { Newline } from '../scan/text.ts'

/** The cells of records; ask for them in rising order. */
export type ReadBack = (bytes: readonly number[]) => Promise<readonly (readonly string[])[]>

/** Most records are shorter by far, and records that are asked for stand far from each other. */
const WINDOW = 1 << 10

const LF = 10

const QUOTE = 34

/** Bytes from a place on; fewer than asked for only where the file ends. What is there at once holds until it is asked again. */
type Window = (from: number, size: number) => Uint8Array | Promise<Uint8Array>

type Cells = readonly string[]

export function readBack(source: TextSource, { format }: ScanPlan, newline: Newline): ReadBack {
  const { cut, cutTogether } = cutter(format, newline)
  const fill = fillOf(source)
  const window =
    source.now !== undefined ? inOneRoom(source.now) : fill !== undefined ? inPlace(fill) : undefined
  if (window === undefined) {
    const onward = inOrder(source)
    return async (places) => {
      const all: Cells[] = []
      for (const byte of places) all.push(await cut(byte, onward))
      return all
    }
  }
  const shortAt = (byte: number): Uint8Array | undefined | Promise<Uint8Array | undefined> => {
    const bytes = window(byte, WINDOW)
    return bytes instanceof Promise ? bytes.then(recordOf) : recordOf(bytes)
  }
  return async (places) => {
    const short = await Promise.all(places.map(shortAt))
    const together = cutTogether(short.filter((one) => one !== undefined))?.values()
    const all: Cells[] = []
    for (const [nth, byte] of places.entries()) {
      const cells = short[nth] === undefined ? undefined : together?.next().value
      all.push(cells ?? (await cut(byte, window)))
    }
    return all
  }
}

function cutter(format: CsvFormat, newline: Newline) {
  const reader = (): CsvReader => new CsvReader(format, new FlawLog(0), { byte: 0, line: 1, newline })
  return {
    cut: async (byte: number, window: Window): Promise<Cells> => {
      for (let size = WINDOW; ; size *= 4) {
        const bytes = await window(byte, size)
        const one = reader()
        for (let at = 0; at < bytes.length; ) {
          const feed = bytes.indexOf(LF, at)
          const behind = feed < 0 ? bytes.length : feed + 1
          const [first] = one.push(format.charset.toUnits(bytes.slice(at, behind)))
          if (first !== undefined) return first.cells
          at = behind
        }
        if (bytes.length < size) return one.end()[0]?.cells ?? []
      }
    },
    /** In half the time. Undefined unless each begins where the one before it ends: then nobody knows how they are to be cut. */
    cutTogether: (records: readonly Uint8Array[]): readonly Cells[] | undefined => {
      const { bytes, starts } = joined(records)
      const all = reader()
      const rows = [...all.push(format.charset.toUnits(bytes)), ...all.end()]
      const even = rows.length === records.length && rows.every((row, nth) => row.byte === starts[nth])
      return even ? rows.map(({ cells }) => cells) : undefined
    },
  }
}

/** A copy of the record that bytes begin with, if it ends among them: at a line end outside quotes. */
function recordOf(bytes: Uint8Array): Uint8Array | undefined {
  let quotes = 0
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LF, at)
    if (feed < 0) break
    for (; at < feed; at += 1) if (bytes[at] === QUOTE) quotes += 1
    at = feed + 1
    if (quotes % 2 === 0) return bytes.slice(0, at)
  }
  return undefined
}

function joined(parts: readonly Uint8Array[]): {
  readonly bytes: Uint8Array
  readonly starts: readonly number[]
} {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  const starts = parts.map((part) => {
    bytes.set(part, at)
    at += part.length
    return at - part.length
  })
  return { bytes, starts }
}

function inOneRoom({ fill }: AtOnce): Window {
  let room = new Uint8Array(WINDOW)
  return (from, size) => {
    if (room.length < size) room = new Uint8Array(size)
    return room.subarray(0, fill(room.subarray(0, size), from))
  }
}

const inPlace =
  (fill: Fill): Window =>
  async (from, size) => {
    const room = new Uint8Array(size)
    return room.subarray(0, await fill(room, from))
  }

/** Of a source that can only be read from its start. */
function inOrder(source: TextSource): Window {
  const chunks = source.open()[Symbol.asyncIterator]()
  let held = new Uint8Array(0)
  let start = 0
  let ended = false
  return async (from, size) => {
    while (!ended && start + held.length < from + size) {
      const one = await chunks.next()
      ended = one.done === true
      if (one.done === true) break
      const kept = held.subarray(Math.max(0, Math.min(held.length, from - start)))
      start += held.length - kept.length
      const next = new Uint8Array(kept.length + one.value.length)
      next.set(kept)
      next.set(one.value, kept.length)
      held = next
    }
    return held.subarray(from - start, from - start + size)
  }
}
