/** Where numbers begin anew: the parts of the key before the field. */
export interface Scope {
  /** The number of the sequence of these parts. */
  readonly key: number
  /** What names it also when everything else is forgotten; null where it never comes again. */
  readonly name: string | null
}
export declare class Numbering {
  #private
  constructor(reached: Map<string, number>)
  /** `combination` is null for what is blank. */
  numberFor(scope: Scope, combination: number | null): number
}
