/** Which value was probably meant, and why: a known word first, a slip of the pen last. */
import type { CodeList, Suggestion } from '@police-data/model'
import { nearest } from '../map/nearest.ts'

export interface Vocabulary {
  readonly list: CodeList | undefined
  /** The words a mapping knows for this field. */
  readonly words: readonly string[]
}

export function suggest(text: string, { list, words }: Vocabulary): Suggestion | undefined {
  const value = text.trim()
  const folded = value.toLowerCase()
  const sameLetters = words.find((word) => word.toLowerCase() === folded)
  if (sameLetters !== undefined) return { value: sameLetters, because: 'case' }
  for (const [id, { title, aliases = [] }] of Object.entries(list?.codes ?? {})) {
    if (fold(id) === fold(value) || fold(title) === fold(value))
      return { value: id, because: id.toLowerCase() === folded ? 'case' : 'code' }
    if (aliases.some((alias) => fold(alias) === fold(value))) return { value: id, because: 'alias' }
  }
  const near = nearest(value, [...words, ...Object.keys(list?.codes ?? {})])
  return near === undefined ? undefined : { value: near, because: 'spelling' }
}

/** “Native Hawaiian”, `native_hawaiian` and `native-hawaiian` are one word. */
const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/gu, ' ')
