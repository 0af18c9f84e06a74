/** The stretch of a file that lies in the machine's memory, and how more of it gets there. */
import type { ByteSource } from '../scan/source.ts'
import type { Machine } from './machine.ts'

export interface Stock {
  /** The addresses of the first byte that is not read yet, and of the one behind the last. */
  readonly from: number
  readonly to: number
  /** The address that places are told from, and the byte of the file that stands there. */
  readonly base: number
  readonly byte: number
  /** Whether the file ends with what is here. */
  readonly ended: boolean
  /** Everything before this address is read. */
  pass(to: number): void
  /** Reading goes on at this byte of the file, which is here. */
  moveTo(byte: number): void
  /** Moves what is not read to the front, and gets more behind it. */
  refill(): Promise<void>
}

/** Read at a time; small at first, so that the first findings come soon. */
const FIRST_BLOCK = 1 << 18
const BLOCK = 1 << 22
/** What may lie before a new block: a record that is not whole, or what is looked at to tell how it goes on. */
const KEPT = 3 << 20
/** May be read behind the last byte. */
const BEHIND = 64

/** `most` bytes are read at a time: tests set it, results do not depend on it. */
export function stock(
  machine: Machine,
  source: Pick<ByteSource, 'open' | 'slice'>,
  start: number,
  most = BLOCK,
): Stock {
  const base = machine.allocate(KEPT + BLOCK + BEHIND)
  const next = source.slice === undefined ? inOrder(source, start) : inPlace(source.slice, start)
  let from = base
  let to = base
  let byte = start
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
    pass: (place) => {
      from = place
    },
    moveTo: (place) => {
      from = base + (place - byte)
    },
    refill: async () => {
      if (to - from > KEPT) throw new Error('There is no room for more of the file')
      machine.bytes().copyWithin(base, from, to)
      byte += from - base
      to -= from - base
      from = base
      const read = await next(machine.bytes().subarray(to, to + block))
      to += read
      ended = read === 0
      block = most
      machine.bytes().fill(0, to, to + BEHIND)
    },
  }
}

type Fill = (into: Uint8Array) => Promise<number>

function inPlace(slice: NonNullable<ByteSource['slice']>, start: number): Fill {
  let at = start
  return async (into) => {
    const bytes = await slice(at, at + into.length)
    into.set(bytes)
    at += bytes.length
    return bytes.length
  }
}

/** Of a source that can only be read from its start. */
function inOrder(source: Pick<ByteSource, 'open'>, start: number): Fill {
  const chunks = source.open()[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array(0)
  let ahead = start
  return async (into) => {
    let filled = 0
    while (filled < into.length) {
      if (chunk.length === 0) {
        const one = await chunks.next()
        if (one.done === true) break
        chunk = one.value.subarray(Math.min(ahead, one.value.length))
        ahead -= one.value.length - chunk.length
        continue
      }
      const part = chunk.subarray(0, into.length - filled)
      into.set(part, filled)
      filled += part.length
      chunk = chunk.subarray(part.length)
    }
    return filled
  }
}
