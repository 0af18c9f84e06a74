export declare class Pairs {
  #private
  get size(): number
  numberOf(left: number, right: number): number
}
