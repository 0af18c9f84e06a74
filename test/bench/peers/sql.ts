/** The rules of a shape in SQL, written by hand. */

export interface ShapeSql {
  readonly columns: readonly string[]
  /** What must be there before the rules: types. */
  readonly before: string
  /** A query of the rows of a source, with all that the rules need of each. */
  judged(source: string): string
  /** For every rule of one row: when it is broken. */
  readonly rowConditions: Readonly<Record<string, string>>
  /** For every rule of the whole table: an aggregate that is true where it is broken. */
  readonly tableConditions: Readonly<Record<string, string>>
  readonly key: { readonly rule: string; readonly columns: string; readonly where: string }
}
