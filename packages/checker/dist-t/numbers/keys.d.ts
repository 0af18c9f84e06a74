export declare class Keys {
  #private
  /** The number of a sequence of `length` numbers, made of that of the sequence before its last. A key begins as 0. */
  step(length: number, before: number, last: number): number
  /** How many sequences of this length there are. */
  size(length: number): number
  numberOf(numbers: Iterable<number>): number
}
