/** A value of a Parquet file in the text that a CSV cell would have. */
import type { SchemaElement } from 'hyparquet'
/** Text, so that no moment is cut to milliseconds or moved to another zone. */
export declare const momentParsers: {
  timestampFromMilliseconds: (millis: bigint) => string
  timestampFromMicroseconds: (micros: bigint) => string
  timestampFromNanoseconds: (nanos: bigint) => string
  dateFromDays: (days: number) => string
  jsonFromBytes: (bytes: Uint8Array) => string
}
/** Values of a list stand side by side, parted as in CSV; what has parts of its own is kept as JSON. */
export declare function textOf(value: unknown, element: SchemaElement): string
