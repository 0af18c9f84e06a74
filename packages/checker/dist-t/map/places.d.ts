/** Where a record stands: its file, the row as a spreadsheet numbers it, and the physical line and byte it begins at. */
export interface Place {
  /** Which file of the run, from 0. */
  readonly source: number
  readonly row: number
  readonly line: number
  readonly byte: number
  /** Where the records stand that lent it columns, in the order of the joins; null where there is none. */
  readonly lent?: readonly (Place | null)[]
}
export declare class Places {
  #private
  add(source: number, { row, line, byte, lent }: Omit<Place, 'source'>): number
  at(number: number): Place
  sourceOf(number: number): number
}
