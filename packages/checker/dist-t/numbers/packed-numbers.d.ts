export declare class PackedNumbers {
  #private
  constructor()
  /** Of the list of the first `length` numbers, none of which is below zero. */
  numberOf(numbers: Int32Array, length: number): number
}
