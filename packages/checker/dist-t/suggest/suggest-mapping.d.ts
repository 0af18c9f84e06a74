/** Drafts a mapping of a file that nobody has mapped: columns, codes, formats, each with its reason. */
import type { Agency, Layout, Problem, Standard } from '@police-data/model'
import type { DataFile } from '../check/dataset-input.ts'
import type { ReadOptions } from '../read/reading.ts'
import type { Draft } from './draft.ts'
export interface SuggestInput extends ReadOptions {
  readonly standard: Standard
  readonly file: DataFile
  readonly agency: Agency
  /** Where the data stand in the file. */
  readonly layout?: Layout | undefined
}
export type Suggested =
  | {
      readonly kind: 'draft'
      readonly draft: Draft
      readonly records: number
    }
  | {
      readonly kind: 'unlike'
      readonly records: number
      readonly columns: readonly string[]
    }
  | {
      readonly kind: 'unreadable'
      readonly problems: readonly Problem[]
    }
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export declare function suggestMapping(input: SuggestInput): Promise<Suggested>
