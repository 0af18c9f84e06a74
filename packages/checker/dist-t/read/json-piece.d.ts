/** Records of a JSON file before they are read: where each stands, and its text. */
export interface JsonPiece {
  /** The number of the line in NDJSON, of the record in its list otherwise; from 1. */
  readonly row: number
  readonly line: number
  readonly byte: number
  /** In units of the file's charset, not yet decoded; empty where it is longer than the limit. */
  readonly units: string
  readonly tooLong?: true
  /** The key whose list holds the record; absent where the file is one list. */
  readonly list?: string
}
/** Where a file breaks off, so that nothing behind it can be read. */
export interface JsonBreak {
  readonly row: number
  readonly line: number
  readonly byte: number
  readonly what: string
}
/** Cuts text, given in any portions, into the texts of records. */
export interface Cutter {
  push(units: string): readonly JsonPiece[]
  end(): readonly JsonPiece[]
  /** Set where reading stopped before the end. */
  readonly broken: JsonBreak | undefined
  /** The keys that hold a list of records, as far as they were met. */
  readonly lists: readonly string[]
}
export interface CutterOptions {
  /** Bytes of a unit. */
  readonly width: number
  /** Bytes in front of the text: a byte order mark. */
  readonly startByte: number
  /** Units of one record. */
  readonly most: number
}
