/** Notes what each record may be the same as another by, and finds those that share it: sixteen bytes a record. */
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

/** By the part of the store that they belong to. */
export type KeyPieces = readonly (readonly Uint32Array[])[]

const PARTS = 64
const PIECE = 4096 * KEY_ENTRY
const KEYLESS = 0x80000000

interface Part {
  pieces: Uint32Array[]
  /** Words used of the last piece. */
  used: number
}

export function keyStore(): KeyStore {
  const parts = Array.from({ length: PARTS }, (): Part => ({ pieces: [], used: 0 }))

  const entriesOf = (part: Part): Uint32Array => {
    const pieces = piecesOf(part)
    const all = new Uint32Array(pieces.reduce((sum, { length }) => sum + length, 0))
    let place = 0
    for (const piece of pieces) {
      all.set(piece, place)
      place += piece.length
    }
    part.pieces.length = 0
    return all
  }

  return {
    add: (entries, count, from, row) => {
      for (let nth = 0; nth < count; nth += 1) {
        const at = nth * KEY_ENTRY
        const low = entries.getUint32(at, true)
        const high = entries.getUint32(at + 4, true)
        const mark = entries.getUint32(at + 8, true)
        // A record may begin before what was in memory when it was judged.
        const byte = from + entries.getInt32(at + 12, true)
        const part = parts[high >>> 26]
        if (part === undefined) continue
        let piece = part.pieces.at(-1)
        if (piece === undefined || part.used === piece.length) {
          piece = new Uint32Array(PIECE / 4)
          part.pieces.push(piece)
          part.used = 0
        }
        piece[part.used] = low
        // Six bits of the hash are the number of the part: the highest of the byte stand in their place.
        piece[part.used + 1] = ((high & 0x3ffffff) | (Math.floor(byte / 2 ** 32) << 26)) >>> 0
        piece[part.used + 2] = mark - row
        piece[part.used + 3] = byte % 2 ** 32
        part.used += 4
      }
    },
    give: () => {
      const all = parts.map(piecesOf)
      for (const part of parts) Object.assign(part, { pieces: [], used: 0 })
      return all
    },
    take: (pieces) => {
      for (const [nth, more] of pieces.entries()) {
        const part = parts[nth]
        // What comes later begins a piece of its own.
        if (part !== undefined && more.length > 0) {
          part.pieces = [...piecesOf(part), ...more]
          part.used = part.pieces.at(-1)?.length ?? 0
        }
      }
    },
    suspects: function* () {
      for (const part of parts) yield* sameHash(entriesOf(part))
    },
  }
}

const piecesOf = ({ pieces, used }: Part): readonly Uint32Array[] =>
  pieces.map((piece, at) => (at === pieces.length - 1 ? piece.subarray(0, used) : piece))

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
