/** The files that a mapping speaks of, and which of the files at hand each is. */
import type { FileMapping, Layout, Mapping } from '@police-data/model'
import type { Complain, Steps } from './complain.ts'
/** What a mapping says of one file. */
export interface Part {
  /** Null where the mapping is of one file only. */
  readonly name: string | null
  /** Where the mapping speaks of it. */
  readonly steps: Steps
  readonly layout: Layout
  readonly join: NonNullable<FileMapping['join']>
  readonly tables: NonNullable<Mapping['tables']>
  readonly dropped: Readonly<Record<string, string>>
}
export declare function partsOf({ layout, tables, dropped, files }: Mapping): readonly Part[]
/** The part that a file is; undefined where the mapping does not know it. */
export declare function partFor(path: string, { files }: Mapping, parts: readonly Part[]): Part | undefined
/** Those that lend before those that borrow; a Problem for each join of an unknown file and for each circle. */
export declare function inOrderOfJoins(parts: readonly Part[], complain: Complain): readonly Part[]
