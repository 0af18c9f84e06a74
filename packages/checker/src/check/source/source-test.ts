/** A test of the source: what no expression over a row can see. */
import type { Rule } from '@police-data/model'
import type { Reading } from '../../read/reading.ts'
import type { Context, Source } from '../context.ts'
import type { Copies } from './duplicates.ts'
import type { Seen } from './seen.ts'

export interface ReadSource extends Source {
  readonly reading: Pick<Reading, 'damages' | 'guessed' | 'guessedCount' | 'encoding'>
  readonly copies: Copies
}

export interface SourceContext extends Context {
  readonly sources: readonly ReadSource[]
  readonly seen: Seen
}

/** Adds what it finds to the tally; says why when it has nothing to look at. */
export type SourceTest = (
  rule: Rule,
  context: SourceContext,
) => { readonly notApplicable: string } | undefined
