/** A crosswalk: each code of a list, and what it is in somebody else’s list; in the terms of SKOS. */
import { type Static, Type } from '@sinclair/typebox'
import { Citation, documented } from './documented.ts'
import { codeId, KebabId, Prose, prose, SnakeId } from './ids.ts'
import { Relation } from './word-mapping.ts'

const only = { additionalProperties: false }

/** Read from ours to theirs: `broad` means that theirs is broader than ours, `narrow` that it is narrower. */
export const Match = Type.Union([Relation, Type.Literal('none')])
export type Match = Static<typeof Match>

/** Somebody else’s list of codes; one file of `spec/schemes/`. */
export const Scheme = Type.Object(
  { id: KebabId, ...documented, publisher: Prose },
  { ...only, description: 'Somebody else’s codes.' },
)
export type Scheme = Static<typeof Scheme>

export const CrosswalkRow = Type.Object(
  {
    code: Type.Optional(codeId('Absent where theirs has no code of ours.')),
    theirs: Type.Optional(Type.String({ description: 'Their value as it is written; absent with `none`.' })),
    label: Type.Optional(prose('Their words for it.')),
    relation: Match,
    loses: Type.Optional(prose('What is lost, where theirs is broader or narrower.')),
    note: Type.Optional(Prose),
    sources: Type.Optional(Type.Array(Citation)),
    status: Type.Optional(Type.Literal('draft')),
  },
  only,
)
export type CrosswalkRow = Static<typeof CrosswalkRow>

/** One file of `spec/crosswalks/`. */
export const Crosswalk = Type.Object(
  {
    id: KebabId,
    ...documented,
    list: SnakeId,
    scheme: KebabId,
    rows: Type.Array(CrosswalkRow, { minItems: 1 }),
  },
  { ...only, description: 'A list of codes, and somebody else’s.' },
)
export type Crosswalk = Static<typeof Crosswalk>

/**
 * What A is to C, where A is `first` to B and B is `second` to C. Exact only if both are. As SKOS has it, only
 * broader and narrower carry on; close does not, since two small steps may be a large one.
 */
export function chained(first: Match, second: Match): Match {
  if (first === 'none' || second === 'none') return 'none'
  if (first === 'exact') return second
  if (second === 'exact') return first
  return first === second && (first === 'broad' || first === 'narrow') ? first : 'related'
}
