/** By record. */
export interface Given {
  /** 0 before anything was numbered. */
  readonly numbers: Int32Array
  /** What was numbered, by its number among the combinations; none where the record itself was. */
  readonly combinations: Int32Array
}
export declare class GivenNumbers {
  #private
  /** It stays the same from batch to batch. */
  of(name: string): Given
  clear(): void
}
