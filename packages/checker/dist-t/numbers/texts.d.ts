export declare const NO_TEXT = 0
/** A map of the language holds sixteen million, and takes several times as long to fill. */
export declare class Texts {
  #private
  get size(): number
  numberOf(text: string): number
  /** Gives a text that is new the next number, which is not to be asked for. */
  add(text: string): void
  textOf(number: number): string
}
