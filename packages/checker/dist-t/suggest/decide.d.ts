/** A draft with what a person decided about it. */
import type { Agency, WordMapping } from '@police-data/model'
import type { Draft, DraftField } from './draft.ts'
export interface Decisions {
  readonly agency: Agency
  /** Fields that a column was wrongly taken for. */
  readonly refused: readonly DraftField[]
  /** What words mean that the draft left open. */
  readonly words: readonly {
    readonly field: DraftField
    readonly word: string
    readonly means: WordMapping
  }[]
}
export declare function decided(draft: Draft, { agency, refused, words }: Decisions): Draft
