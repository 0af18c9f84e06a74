/** Whether a record says in some columns what the last one said there: then what came of that one comes of it too. */
export declare class Repetition {
  #private
  constructor(columns: readonly number[])
  is(numbers: Int32Array): boolean
  remember(numbers: Int32Array): void
  forget(): void
}
