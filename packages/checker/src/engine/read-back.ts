/** Reads single records again, by the byte at which they begin: what a hash suspects, the text decides. */
import { CsvReader } from '../scan/csv.ts'
import { FlawLog } from '../scan/flaw.ts'
import type { Plan as ScanPlan } from '../scan/pass.ts'
import { fillOf, type TextSource } from '../scan/source.ts'
import type { Newline } from '../scan/text.ts'

/** Ask for bytes in rising order. */
export type ReadBack = (byte: number) => Promise<readonly string[]>

const WINDOW = 1 << 16

export function readBack(source: TextSource, { format }: ScanPlan, newline: Newline): ReadBack {
  const window = fillOf(source) === undefined ? inOrder(source) : inPlace(source)
  return async (byte) => {
    for (let size = WINDOW; ; size *= 4) {
      const { bytes, ended } = await window(byte, size)
      const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1, newline })
      let step = FIRST
      for (let at = 0; at < bytes.length; at += step, step *= 4) {
        const [first] = reader.push(format.charset.toUnits(bytes.slice(at, at + step)))
        if (first !== undefined) return first.cells
      }
      if (ended) return reader.end()[0]?.cells ?? []
    }
  }
}

/** Most records are shorter. */
const FIRST = 1024

/** Bytes from a place on, until the next are asked for; fewer than asked for only where the file ends. */
type Window = (from: number, size: number) => Promise<{ readonly bytes: Uint8Array; readonly ended: boolean }>

/** Read at a time, as records that are asked for one after the other often stand near each other. */
const AHEAD = 1 << 19

function inPlace(source: TextSource): Window {
  const fill = fillOf(source)
  let room = new Uint8Array(AHEAD)
  let held = room.subarray(0, 0)
  let start = 0
  return async (from, size) => {
    const inside = from - start
    if (inside >= 0 && inside + size / 4 <= held.length) return { bytes: held.subarray(inside), ended: false }
    if (room.length < size) room = new Uint8Array(size)
    held = room.subarray(0, (await fill?.(room, from)) ?? 0)
    start = from
    return { bytes: held, ended: held.length < room.length }
  }
}
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
    return {
      bytes: held.subarray(from - start, from - start + size),
      ended: ended && from - start + size >= held.length,
    }
  }
}
