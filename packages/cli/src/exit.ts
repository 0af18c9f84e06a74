/** The exit codes, which scripts rely on; with several files the highest one counts. */
export const EXIT = {
  /** Conforms, or nothing wrong found. */
  fine: 0,
  /** The file does not conform. */
  findings: 1,
  /** A Problem: with the mapping, the statement, a path or the command line. */
  problems: 2,
  /** The bytes are no table. */
  unreadable: 3,
  /** An error of the tool or of the disk. */
  error: 70,
} as const

export type Exit = (typeof EXIT)[keyof typeof EXIT]
