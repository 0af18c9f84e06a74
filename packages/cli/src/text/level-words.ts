/** A level in words and marks; the mark says again what the colour says. */
import type { Level } from '@police-data/model'
import type { Ink } from './line.ts'

export interface LevelWords {
  readonly heading: string
  readonly mark: string
  readonly ink: Ink
}

export const LEVELS: readonly Level[] = ['must', 'should', 'may']

export const LEVEL_WORDS: Readonly<Record<Level, LevelWords>> = {
  must: { heading: 'must fix', mark: 'x', ink: 'red' },
  should: { heading: 'should fix', mark: '!', ink: 'yellow' },
  may: { heading: 'may fix', mark: '-', ink: 'dim' },
}
