/** What an agency's word means in a code list: by the words that the standard knows, then by how it is written. */
import { type CodeList, type Crosswalk, type NonAnswer } from '@police-data/model'
import { type Choice } from './either-of.ts'
/** Why a word is taken to mean a code. */
export type Evidence = 'code' | 'title' | 'alias' | 'scheme' | 'spelling' | 'cut' | 'wording'
export type Meaning =
  | {
      readonly kind: 'code'
      readonly code: string
      readonly evidence: Evidence
    }
  | {
      readonly kind: 'said'
      readonly said: NonAnswer
    }
  /** All of these. */
  | {
      readonly kind: 'all'
      readonly codes: readonly string[]
    }
  | Choice
  /** A cell of several words, which mean these. */
  | {
      readonly kind: 'list'
      readonly codes: readonly string[]
    }
export type WordMeaning = (word: string) => Meaning | null
/** Built once for a list, and for what the words of other schemes are in it. */
export declare function wordMeaning(list: CodeList, crosswalks: readonly Crosswalk[]): WordMeaning
/** What a cell says that has no answer; null where it has one. */
export declare const saidBy: (word: string) => NonAnswer | null
