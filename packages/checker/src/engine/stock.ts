/** The stretch of a file that lies in the machine's memory, and how more of it gets there. */
import type { Limits } from '../scan/limits.ts'
import { type AtOnce, type Fill, fillOf, type TextSource } from '../scan/source.ts'
import type { Machine } from './machine.ts'

export interface Stock {
  /** The addresses of the first byte that is not read yet, and of the one behind the last. */
  readonly from: number
  readonly to: number
  /** The address that places are told from, and the byte of the file that stands there. */
  readonly base: number
  readonly byte: number
  /** Whether the part that was begun ends with what is here. */
  readonly ended: boolean
  /** Begins a part of the file anew; nothing of it is here yet. Parts of a source without `slice` begin in rising order. */
  begin(from: number, to: number): void
  /** Everything before this address is read. */
  pass(to: number): void
  /** Reading goes on at this byte of the file, which is here. */
  moveTo(byte: number): void
  /** Moves what is not read to the front, and gets more behind it. */
  refill(): Promise<void>
}

/** Read at a time; small at first, so that the first findings come soon. */
const FIRST_BLOCK = 1 << 16
/** Short enough to be still in the processor's cache when it is judged. */
const BLOCK = 1 << 18
/** What may lie before a new block, in the longest records: one that is not whole, and as much again to tell how it goes on. */
const KEPT = 3
/** Blocks of the plain reader are larger than a small limit. */
const LEAST_RECORD = 1 << 20
/** May be read behind the last byte. */
const BEHIND = 64

/** `most` bytes are read at a time: tests set it, results do not depend on it. */
export function stock(
  machine: Machine,
  source: TextSource,
  { recordBytes }: Pick<Limits, 'recordBytes'>,
  most = BLOCK,
): Stock {
  const kept = KEPT * Math.max(recordBytes, LEAST_RECORD)
  const base = machine.allocate(kept + Math.max(most, BLOCK) + BEHIND)
  const blocks = blocksOf(source, (at, size) => machine.bytes().subarray(at, at + size))
  let from = base
  let to = base
  let byte = 0
  let ended = false
  let block = Math.min(FIRST_BLOCK, most)
  return {
    base,
    get from() {
      return from
    },
    get to() {
      return to
    },
    get byte() {
      return byte
    },
    get ended() {
      return ended
    },
    begin: (start, end) => {
      from = base
      to = base
      byte = start
      ended = false
      blocks.begin(start, end, block)
    },
    pass: (place) => {
      from = place
    },
    moveTo: (place) => {
      from = base + (place - byte)
    },
    refill: async () => {
      if (to - from > kept) throw new Error('There is no room for more of the file')
      machine.run.copy(base, from, to - from)
      byte += from - base
      to -= from - base
      from = base
      block = most
      const read = await blocks.next(to, block)
      to += read
      ended = read === 0
      machine.run.clear(to, BEHIND)
    },
  }
}

/** Room in the machine's memory, until more of it is allocated. */
type RoomAt = (at: number, size: number) => Uint8Array

interface Blocks {
  /** The first block of a part is `first` bytes long. */
  begin(from: number, to: number, first: number): void
  /** Puts the next block where it is to stand; says how long it is, which is 0 at the end of the part. The one behind it is `size` bytes long. */
  next(place: number, size: number): Promise<number>
}

function blocksOf(source: TextSource, roomAt: RoomAt): Blocks {
  const { now, size } = source
  if (now !== undefined) return atOnce(now, size, roomAt)
  const fill = fillOf(source)
  return fill === undefined ? inOrder(source, roomAt) : inPlace(fill, size, roomAt)
}

/** What the system has read ahead is there at once. */
function atOnce({ fill, pause }: AtOnce, size = Number.POSITIVE_INFINITY, roomAt: RoomAt): Blocks {
  let at = 0
  let end = 0
  let length = 0
  return {
    begin: (from, to, first) => {
      at = from
      end = Math.min(to, size)
      length = first
    },
    next: async (place, next) => {
      await pause()
      const read = fill(roomAt(place, Math.max(0, Math.min(length, end - at))), at)
      at += read
      length = next
      return read
    },
  }
}

/** While one block is judged, the next is read. */
function inPlace(fill: Fill, size = Number.POSITIVE_INFINITY, roomAt: RoomAt): Blocks {
  let rooms: readonly [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)]
  let at = 0
  let end = 0
  let coming: Promise<Uint8Array> = Promise.resolve(new Uint8Array(0))
  const ask = (most: number): void => {
    const wanted = Math.max(0, Math.min(most, end - at))
    const [room, other] = rooms
    const here = room.length < wanted ? new Uint8Array(wanted) : room
    rooms = [other, here]
    const into = here.subarray(0, wanted)
    coming = fill(into, at).then((filled) => into.subarray(0, filled))
    // Who stops reading before the end does not wait for it, and does not hear of it.
    coming.catch(() => {})
  }
  return {
    begin: (from, to, first) => {
      at = from
      end = Math.min(to, size)
      ask(first)
    },
    next: async (place, most) => {
      const block = await coming
      roomAt(place, block.length).set(block)
      at += block.length
      if (block.length > 0) ask(most)
      return block.length
    },
  }
}

/** Of a source that can only be read from its start. */
function inOrder(source: TextSource, roomAt: RoomAt): Blocks {
  const chunks = source.open()[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array(0)
  let at = 0
  let start = 0
  let end = 0
  let length = 0
  let room = new Uint8Array(0)
  return {
    begin: (from, to, first) => {
      start = from
      end = to
      length = first
    },
    next: async (place, size) => {
      if (room.length < length) room = new Uint8Array(length)
      let filled = 0
      while (filled < length && at < end) {
        if (chunk.length === 0) {
          const one = await chunks.next()
          if (one.done === true) break
          chunk = one.value
          continue
        }
        const passed = Math.min(chunk.length, Math.max(0, start - at))
        const part = chunk.subarray(passed, passed + Math.min(length - filled, end - at - passed))
        room.set(part, filled)
        filled += part.length
        at += passed + part.length
        chunk = chunk.subarray(passed + part.length)
      }
      length = size
      roomAt(place, filled).set(room.subarray(0, filled))
      return filled
    },
  }
}
