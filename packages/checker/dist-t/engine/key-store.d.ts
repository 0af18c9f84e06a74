import type { Matching } from './matching.ts'
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
  /** Also what another thread has put away. */
  take(stored: Stored): Uint32Array
}
/** By the room that they belong to. */
export type KeyPieces = readonly (readonly (Uint32Array | Stored)[])[]
export declare function keyStore(spill?: Spill, most?: number): KeyStore
