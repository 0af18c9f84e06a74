export interface PatternFault {
  readonly message: string
  readonly hint: string
}
export type FitsPattern = (text: string) => boolean
export type ReadPattern =
  | {
      readonly ok: true
      readonly fits: FitsPattern
    }
  | {
      readonly ok: false
      readonly fault: PatternFault
    }
export declare function readPattern(pattern: string, letters?: 'ignore'): ReadPattern
