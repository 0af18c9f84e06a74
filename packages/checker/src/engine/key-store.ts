/**
 * Holds what each record may be the same as another by, and finds those that share it: sixteen bytes a record, of which
 * no more than some are held in memory where there is a place to put the others.
 */
import { KEY_ROOMS } from './layout.ts'
import type { Matching, Piece } from './matching.ts'

/** A record by its row, and by the byte of the file that it begins at. */
export interface Spot {
  readonly row: number
  readonly byte: number
}

/** Records whose keys have the same hash, in the order of the file; they may yet differ. */
export type Suspects = readonly Spot[]

export interface KeyStore {
  /** Takes keys of one room as the machine writes them, and copies them. */
  add(room: number, keys: Uint32Array): void
  /** All that it holds, for a store of another thread to take; it is empty then. */
  give(): KeyPieces
  take(pieces: KeyPieces): void
  /** Every group of records that may be the same; the store is empty then. */
  suspects(matching: Matching): Generator<Suspects, void>
}

/** A piece that was put away. */
export interface Stored {
  readonly file: string
  /** Bytes. */
  readonly at: number
  readonly words: number
}

/** Where pieces are put that memory has no room for. */
export interface Spill {
  put(piece: Uint32Array): Stored
  /** Also what another thread has put away. The room is as large as the piece. */
  take(stored: Stored, room: Uint32Array): void
}

/** By the room that they belong to. */
export type KeyPieces = readonly (readonly (Uint32Array | Stored)[])[]

/** Pieces that are held in memory: 16 MiB of them. */
const HELD = 1024

/** Bytes of memory for pieces: threads share it, so none is copied for another, and V8 looks for no garbage the sooner. */
const SHELF = 1 << 20
const Shelf = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer

export function keyStore(spill?: Spill, most = HELD): KeyStore {
  const rooms = Array.from({ length: KEY_ROOMS }, (): (Uint32Array | Stored)[] => [])
  let held = 0
  /** What is still free of the last shelf. */
  let shelf: Uint32Array = new Uint32Array(0)
  const copied = (keys: Uint32Array): Uint32Array => {
    if (shelf.length < keys.length) shelf = new Uint32Array(new Shelf(Math.max(SHELF, keys.byteLength)))
    const piece = shelf.subarray(0, keys.length)
    shelf = shelf.subarray(keys.length)
    piece.set(keys)
    return piece
  }
  return {
    add: (room, keys) => {
      if (keys.length === 0) return
      const away = spill !== undefined && held >= most
      if (!away) held += 1
      rooms[room]?.push(away ? spill.put(keys) : copied(keys))
    },
    give: () => {
      held = 0
      return rooms.map((pieces) => pieces.splice(0))
    },
    take: (pieces) => {
      for (const [room, more] of pieces.entries()) rooms[room]?.push(...more)
    },
    suspects: function* (matching) {
      for (const pieces of rooms) {
        const here = pieces.splice(0).map((piece) => pieceOf(piece, spill))
        yield* groupsOf(matching(here))
      }
    },
  }
}

function pieceOf(piece: Uint32Array | Stored, spill: Spill | undefined): Piece {
  if (piece instanceof Uint32Array) return { words: piece.length, copyTo: (room) => room.set(piece) }
  if (spill === undefined) throw new Error('A piece was put away, and nobody knows where')
  return { words: piece.words, copyTo: (room) => spill.take(piece, room) }
}

function* groupsOf({ keys, matches }: ReturnType<Matching>): Generator<Suspects, void> {
  const groups = new Map<number, number[]>()
  for (let at = 0; at < matches.length; at += 2) {
    const [key = 0, first = 0] = [matches[at], matches[at + 1]]
    const group = groups.get(first) ?? [first]
    groups.set(first, group)
    group.push(key)
  }
  const spotOf = (key: number): Spot => ({
    row: (keys[key * 4 + 2] ?? 0) & 0x7fffffff,
    byte: ((keys[key * 4 + 1] ?? 0) >>> 26) * 2 ** 32 + (keys[key * 4 + 3] ?? 0),
  })
  // They are made before any is given: the room that they stand in is used again.
  const spots = [...groups.values()].map((group) => group.map(spotOf).sort((a, b) => a.byte - b.byte))
  yield* spots
}
