/**
 * Notes what each record may be the same as another by, and finds those that share it: sixteen bytes a record, of which
 * no more than some are held in memory where there is a place to put the others.
 */
import { KEY_ENTRY } from './layout.ts'

/** A record by its row, and by the byte of the file that it begins at. */
export interface Spot {
  readonly row: number
  readonly byte: number
}

/** Records whose keys have the same hash, in the order of the file; they may yet differ. */
export type Suspects = readonly Spot[]

export interface KeyStore {
  /** Takes entries as the machine writes them; their places count from this byte of the file, their rows from this row. */
  add(entries: DataView, count: number, from: number, row: number): void
  /** All that it holds, for a store of another thread to take; it is empty then. */
  give(): KeyPieces
  take(pieces: KeyPieces): void
  /** Every group of records that may be the same; the store is empty then. */
  suspects(): Generator<Suspects, void>
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
  /** Also what another thread has put away. */
  take(stored: Stored): Uint32Array
}

/** By the part of the store that they belong to. */
export type KeyPieces = readonly (readonly (Uint32Array | Stored)[])[]

const PARTS = 64
const PIECE = 4096 * KEY_ENTRY
/** Words of the first piece. */
const FIRST = 64
const KEYLESS = 0x80000000

interface Part {
  /** Those that are full. */
  pieces: (Uint32Array | Stored)[]
  piece: Uint32Array
  /** Words used of the last piece. */
  used: number
}

const emptyPart = (): Part => ({ pieces: [], piece: new Uint32Array(0), used: 0 })

/** Full pieces that are held in memory: 32 MiB of them. */
const HELD = 512

export function keyStore(spill?: Spill, most = HELD): KeyStore {
  const parts = Array.from({ length: PARTS }, emptyPart)
  let held = 0

  const keep = (part: Part): void => {
    if (part.used > 0) {
      const away = spill !== undefined && held >= most
      part.pieces.push(away ? spill.put(part.piece) : part.piece)
      if (away) {
        part.used = 0
        return
      }
      held += 1
    }
    // Those of a small file stay small.
    part.piece = new Uint32Array(Math.min(PIECE / 4, Math.max(FIRST, part.piece.length * 4)))
    part.used = 0
  }

  const entriesOf = (part: Part): Uint32Array => {
    const pieces = piecesOf(part)
    const all = new Uint32Array(pieces.reduce((sum, piece) => sum + wordsIn(piece), 0))
    let place = 0
    for (const piece of pieces) {
      all.set(piece instanceof Uint32Array ? piece : (spill?.take(piece) ?? nowhere()), place)
      place += wordsIn(piece)
    }
    Object.assign(part, emptyPart())
    return all
  }

  return {
    add: (entries, count, from, row) => {
      const words = new Uint32Array(entries.buffer, entries.byteOffset, count * (KEY_ENTRY / 4))
      for (let at = 0; at < words.length; at += KEY_ENTRY / 4) {
        const high = words[at + 1] ?? 0
        // A record may begin before what was in memory when it was judged.
        const byte = from + ((words[at + 3] ?? 0) | 0)
        const part = parts[high >>> 26]
        if (part === undefined) continue
        if (part.used === part.piece.length) keep(part)
        const { piece } = part
        piece[part.used] = words[at] ?? 0
        // Six bits of the hash are the number of the part: the highest of the byte stand in their place.
        piece[part.used + 1] = ((high & 0x3ffffff) | (Math.floor(byte / 2 ** 32) << 26)) >>> 0
        piece[part.used + 2] = (words[at + 2] ?? 0) - row
        piece[part.used + 3] = byte % 2 ** 32
        part.used += 4
      }
    },
    give: () => {
      const all = parts.map(piecesOf)
      for (const part of parts) Object.assign(part, emptyPart())
      held = 0
      return all
    },
    take: (pieces) => {
      for (const [nth, more] of pieces.entries()) {
        const part = parts[nth]
        if (part !== undefined) part.pieces.push(...more)
      }
    },
    suspects: function* () {
      for (const part of parts) yield* sameHash(entriesOf(part))
    },
  }
}

const piecesOf = ({ pieces, piece, used }: Part): readonly (Uint32Array | Stored)[] =>
  used === 0 ? pieces : [...pieces, piece.subarray(0, used)]

const wordsIn = (piece: Uint32Array | Stored): number =>
  piece instanceof Uint32Array ? piece.length : piece.words

function nowhere(): never {
  throw new Error('A piece was put away, and nobody knows where')
}

/** Open addressing over all entries of one part; those that meet their like are gathered by the first of them. */
function* sameHash(entries: Uint32Array): Generator<Suspects, void> {
  const count = entries.length / 4
  let size = 16
  while (size < count * 2) size *= 2
  const table = new Uint32Array(size)
  const groups = new Map<number, number[]>()
  const word = (entry: number, nth: number): number => entries[entry * 4 + nth] ?? 0
  const same = (one: number, other: number): boolean =>
    word(one, 0) === word(other, 0) &&
    (word(one, 1) & 0x3ffffff) === (word(other, 1) & 0x3ffffff) &&
    (word(one, 2) & KEYLESS) === (word(other, 2) & KEYLESS)
  for (let entry = 0; entry < count; entry += 1) {
    let slot = (word(entry, 0) ^ Math.imul(word(entry, 1) & 0x3ffffff, 0x9e3779b1)) & (size - 1)
    while (true) {
      const known = table[slot] ?? 0
      if (known === 0) {
        table[slot] = entry + 1
        break
      }
      if (same(known - 1, entry)) {
        const group = groups.get(known - 1) ?? [known - 1]
        groups.set(known - 1, group)
        group.push(entry)
        break
      }
      slot = (slot + 1) & (size - 1)
    }
  }
  for (const group of groups.values()) {
    yield group
      .map((entry) => ({
        row: word(entry, 2) & 0x7fffffff,
        byte: (word(entry, 1) >>> 26) * 2 ** 32 + word(entry, 3),
      }))
      .sort((a, b) => a.byte - b.byte)
  }
}
