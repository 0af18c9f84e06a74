/** A list of whole numbers of 32 bits that grows as they come; where they are small they take a byte or two. */

/** Numbers stand in pieces, so that a list grows without being copied; each is as narrow as it may be, or not there. */
const PIECE_BITS = 12
const PIECE = 2 ** PIECE_BITS
const WITHIN = PIECE - 1

type Piece = Uint8Array | Uint16Array | Int32Array

export class NumberList {
  readonly #pieces: (Piece | undefined)[] = []
  /** The bits for which there is no room in each piece. Engines ask a list itself how wide it is only with some effort. */
  readonly #beyond: number[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** 0 where nothing was put. */
  at(place: number): number {
    const piece = this.#pieces[place >>> PIECE_BITS]
    return piece === undefined ? 0 : (piece[place & WITHIN] as number)
  }

  push(number: number): void {
    this.put(this.#length, number)
  }

  /** What lies before it and was never put is 0. */
  put(place: number, number: number): void {
    const at = place >>> PIECE_BITS
    const piece = this.#pieces[at]
    const wide = piece === undefined || !this.#holds(at, number) ? this.#widen(at, number) : piece
    wide[place & WITHIN] = number
    if (place >= this.#length) this.#length = place + 1
  }

  /** Puts so many of these side by side. */
  putAll(place: number, numbers: Int32Array, count: number): void {
    for (let from = 0; from < count; ) {
      const at = (place + from) >>> PIECE_BITS
      const within = (place + from) & WITHIN
      const part = numbers.subarray(from, Math.min(count, from + PIECE - within))
      let all = 0
      for (let nth = 0; nth < part.length; nth += 1) all |= part[nth] as number
      const piece = this.#pieces[at]
      const wide = piece === undefined || !this.#holds(at, all) ? this.#widen(at, all) : piece
      wide.set(part, within)
      from += part.length
    }
    this.#length = Math.max(this.#length, place + count)
  }

  /** The first ones, as many as are asked for, in room of their own or that they are given; what is put later does not show. */
  first(length: number, room: Int32Array = new Int32Array(length)): Int32Array {
    const numbers = room.subarray(0, length)
    for (let start = 0; start < length; start += PIECE) {
      const piece = this.#pieces[start >>> PIECE_BITS]
      if (piece !== undefined) numbers.set(piece.subarray(0, length - start), start)
      else numbers.fill(0, start, start + PIECE)
    }
    return numbers
  }

  /** As if nothing had been put; the room that it takes stays. */
  clear(): void {
    for (let start = 0; start < this.#length; start += PIECE) this.#pieces[start >>> PIECE_BITS]?.fill(0)
    this.#length = 0
  }

  #holds(at: number, number: number): boolean {
    return (number & (this.#beyond[at] ?? 0)) === 0
  }

  #widen(at: number, number: number): Piece {
    const made = pieceFor(number)
    const known = this.#pieces[at]
    if (known !== undefined) made.set(known)
    while (this.#beyond.length < at) this.#beyond.push(0)
    this.#pieces[at] = made
    this.#beyond[at] = -(2 ** (8 * made.BYTES_PER_ELEMENT)) | 0
    return made
  }
}

function pieceFor(number: number): Piece {
  if (number >= 0 && number < 256) return new Uint8Array(PIECE)
  return number >= 0 && number < 65_536 ? new Uint16Array(PIECE) : new Int32Array(PIECE)
}
