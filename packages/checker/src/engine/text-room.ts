/** Copies of texts in the machine's memory, which stay where they are while the file moves on. */
import type { Machine } from './machine.ts'

export interface TextRoom {
  hasRoom(length: number): boolean
  /** Where a copy of the text lies; zero where it does not fit beside those that are there. */
  keep(at: number, length: number): number
  forget(): void
}

/** Bytes; most columns need one such room. */
const SIZE = 1 << 16
const MOST_ROOMS = 16
/** May be read behind a text. */
const BEHIND = 32

export function textRoom(machine: Machine): TextRoom {
  const rooms: number[] = []
  let used = 0
  let next = 0
  let end = 0
  const fits = (length: number): boolean => next + length + BEHIND <= end
  return {
    hasRoom: (length) => used < MOST_ROOMS || fits(length),
    keep: (at, length) => {
      if (!fits(length)) {
        if (used === MOST_ROOMS) return 0
        next = rooms[used] ?? machine.allocate(SIZE)
        rooms[used] = next
        used += 1
        end = next + SIZE
      }
      const place = next
      machine.run.copy(place, at, length)
      next += length
      return place
    },
    forget: () => {
      used = 0
      end = 0
    },
  }
}
