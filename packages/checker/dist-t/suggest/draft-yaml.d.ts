import type { Draft } from './draft.ts'
export interface DraftHead {
  /** Where an editor finds the form of a mapping. */
  readonly schema: string
  /** The file that the draft is of. */
  readonly file: string
}
export declare function draftYaml(draft: Draft, { schema, file }: DraftHead): string
