import { type FlawKind, type Limits } from '../scan/index.ts'
/** What happened to a record, in a sentence without its number; undefined where nobody has to act. */
export declare function damageWords(kind: FlawKind, limits: Limits): string | undefined
/** Of rows above what may be the header. */
export declare const titleWords: (rows: number) => string
/** Worth a line in the report, and nobody has to act. */
export declare const NOTE: Readonly<Partial<Record<FlawKind, (count: number) => string>>>
