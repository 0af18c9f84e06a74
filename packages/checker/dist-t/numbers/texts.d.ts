export declare const NO_TEXT = 0
export declare class Texts {
  #private
  numberOf(text: string): number
  textOf(number: number): string
}
