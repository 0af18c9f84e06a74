/** What each record may be the same as another by: noted in rooms by hash, and matched there. */
import {
  keyCount,
  keyRooms,
  keys,
  keyTotals,
  columns,
} from './settings'
import { hashOf, hashWith, highOf, lowOf } from './words'

/** A room is full: the host takes what is in it. */
@external('host', 'keysFull')
declare function keysFull(room: i32): void

const SEED: u64 = 0x2545f4914f6cdd1d

/** Stands beside the row of a record that has no key, so that all of its cells are one. */
const KEYLESS: i32 = i32.MIN_VALUE

/** Six bits of a hash are the number of its room. */
const ROOM_BITS: u64 = 6
const KEY: usize = 16
/** Keys that fit into a room: few, as every page of memory that is used for the first time costs. */
const ROOM: u32 = 1024
/** A little more than that: places of memory that a power of two parts are kept out of each other's cache. */
const ROOM_BYTES: usize = 1024 * KEY + 64

/** The byte of the file that the chunk begins with, and the row that the part begins behind. */
let chunkByte: i64 = 0
let partRow: i32 = 0

export function setChunk(byte: f64): void {
  chunkByte = <i64>byte
}

export function setPart(row: i32): void {
  partRow = row
}

/** The byte of the file that stands so far behind the start of the chunk. */
@inline
export function byteAt(place: i32): i64 {
  return chunkByte + <i64>place
}

export function clearKeys(): void {
  memory.fill(keyTotals, 0, 4 << <usize>ROOM_BITS)
}

/** Of the record whose cells stand at `record`, `place` bytes behind the start of the chunk; `named` if it has a key. */
export function noteKey(record: usize, row: i32, place: i32, named: bool): void {
  const hash = named ? keyHash(record) : recordHash(record)
  const room = <usize>(hash >> (64 - ROOM_BITS))
  const total = keyTotals + (room << 2)
  const count = load<u32>(total)
  const at = keyRooms + room * ROOM_BYTES + ((<usize>count) << 4)
  // The highest bits of the byte stand in the place of those that are the number of the room.
  const byte = <u64>byteAt(place)
  store<u64>(at, (hash & (u64.MAX_VALUE >> ROOM_BITS)) | (byte >> 32 << (64 - ROOM_BITS)))
  store<i32>(at, (row - partRow) | (named ? 0 : KEYLESS), 8)
  store<u32>(at, <u32>byte, 12)
  store<u32>(total, count + 1)
  if (count + 1 === ROOM) {
    keysFull(<i32>room)
    store<u32>(total, 0)
  }
}

@inline
function keyHash(record: usize): u64 {
  let hash = SEED
  for (let nth = 0; nth < keyCount; nth++) {
    const cell = record + (<usize>load<u32>(keys + (<usize>nth << 2)) << 3)
    const at = load<u32>(cell)
    const behind = load<u32>(cell, 4)
    const length = <i32>(behind - at)
    if (length > 0 && length <= 16 && !trims(load<u8>(at)) && !trims(load<u8>(behind - 1)))
      hash = hashWith(hash, lowOf(at, length), highOf(at, length), length)
    else hash = trimmedHash(at, behind, hash)
  }
  return hash
}

/** More is trimmed than is white, which makes some records suspect that are not the same: the host reads those again. */
function trimmedHash(from: usize, to: usize, seed: u64): u64 {
  while (from < to && trims(load<u8>(from))) from++
  while (from < to && trims(load<u8>(to - 1))) to--
  return hashOf(from, <i32>(to - from), seed)
}

@inline
function trims(sign: u32): bool {
  return sign <= 32 || sign >= 0x80
}

/** The hashes of all cells, each with a seed of its own, added up: none waits for that of another. */
function recordHash(record: usize): u64 {
  let hash: u64 = 0
  let seed = SEED
  const end = record + (<usize>columns << 3)
  for (let cell = record; cell < end; cell += 8) {
    const at = load<u32>(cell)
    const length = load<i32>(cell, 4) - <i32>at
    hash += length <= 16 ? hashWith(seed, lowOf(at, length), highOf(at, length), length) : hashOf(at, length, seed)
    seed += SEED
  }
  return hash
}

/**
 * Writes the keys of one room that have the same hash as an earlier one: its number, then that of the first. `table` is
 * all zeros, and as long as `mask` says, which is more than there are keys. Returns how many it wrote.
 */
export function matchKeys(all: usize, count: u32, table: usize, mask: u32, matches: usize): u32 {
  let match = matches
  for (let key: u32 = 0; key < count; key++) {
    const at = all + (<usize>key << 4)
    const hash = load<u64>(at) << ROOM_BITS
    let slot = <u32>(hash >> ROOM_BITS) & mask
    while (true) {
      const place = table + (<usize>slot << 2)
      const known = load<u32>(place)
      if (known === 0) {
        store<u32>(place, key + 1)
        break
      }
      const first = all + (<usize>(known - 1) << 4)
      if (load<u64>(first) << ROOM_BITS === hash && ((load<i32>(first, 8) ^ load<i32>(at, 8)) & KEYLESS) === 0) {
        store<u32>(match, key)
        store<u32>(match, known - 1, 4)
        match += 8
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return <u32>(match - matches) >> 3
}
