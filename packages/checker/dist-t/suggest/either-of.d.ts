/** What a word means that names several, one or the other: “O.C./Chemical weapon”. */
import type { CodeList } from '@police-data/model'
/** The word may mean any of these; nobody guesses. `cover` is the smallest aggregate of them all, if there is one. */
export interface Choice {
  readonly kind: 'choice'
  readonly codes: readonly string[]
  readonly cover: string | null
}
/** Of them the smallest aggregate that holds all. */
export declare function choice(codes: readonly string[], list: CodeList): Choice
type Either =
  | {
      readonly kind: 'code'
      readonly code: string
      readonly evidence: 'wording'
    }
  /** `told` where each part means one code. */
  | (Choice & {
      readonly told: boolean
    })
/** What the list makes of a part of a word. */
export interface Part {
  /** What it may mean; none where the list cannot tell. */
  readonly codes: readonly string[]
  /** `very`: the list has the very part; `unheard`: it has none of its words. */
  readonly heard: 'very' | 'some' | 'unheard'
}
/** “O.C./Chemical weapon” is one or the other: the code of both, the aggregate of both, or a choice. Null where a part is unknown. */
export declare function eitherOf(word: string, partOf: (part: string) => Part, list: CodeList): Either | null
