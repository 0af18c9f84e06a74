/** A list of whole numbers of 32 bits that grows as they come; where they are small they take a byte or two. */
export declare class NumberList {
  #private
  get length(): number
  /** 0 where nothing was put. */
  at(place: number): number
  push(number: number): void
  /** What lies before it and was never put is 0. */
  put(place: number, number: number): void
  /** Puts so many of these side by side. */
  putAll(place: number, numbers: Int32Array, count: number): void
  /** The first ones, as many as are asked for; what is put later does not show here. */
  first(length: number): Int32Array
}
