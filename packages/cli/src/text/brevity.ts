/** How much is told of a report when nobody asks for a level: as much as fits on one screen. */

export interface Brevity {
  /** So many must rules are told in full. */
  readonly full: number
  /** So many rules of a level are told in a line each. */
  readonly brief: number
  /** So many required fields without an answer are named. */
  readonly fields: number
  /** So many files are told in a line each. */
  readonly files: number
}

/** Lines of an ordinary screen of 100 columns. */
export const SCREEN = 55

/** From the fullest to the shortest. */
export const BREVITIES: readonly [Brevity, ...Brevity[]] = [
  { full: 2, brief: 6, fields: Number.POSITIVE_INFINITY, files: Number.POSITIVE_INFINITY },
  { full: 2, brief: 4, fields: 4, files: 4 },
  { full: 1, brief: 4, fields: 4, files: 4 },
  { full: 1, brief: 3, fields: 2, files: 4 },
  { full: 1, brief: 2, fields: 1, files: 4 },
  { full: 1, brief: 1, fields: 1, files: 4 },
]
