/** Where a word is written that is the name of nothing. */
import type { Standard } from '@police-data/model'
import { type Defined, definedIn } from './find.ts'
import { plain } from './plain.ts'

/** At most five ids, those with the fewest words first: the shorter a text, the more of it the word is. */
export function mentions(word: string, standard: Standard): readonly string[] {
  const wanted = ` ${plain(word)} `
  if (wanted.trim() === '') return []
  const found: { readonly id: string; readonly length: number }[] = []
  for (const one of definedIn(standard)) {
    const text = plain(wordsOf(bodyOf(one)).join(' '))
    if (` ${text} `.includes(wanted)) found.push({ id: `${one.kind} ${one.id}`, length: text.length })
  }
  return found
    .sort((a, b) => a.length - b.length || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id }) => id)
}

/** What says how to code something; rules, crosswalks and sources repeat it or quote others. */
function bodyOf(one: Defined): unknown {
  switch (one.kind) {
    case 'term':
      return one.term
    case 'question':
      return one.question
    case 'measure':
      return one.measure
    case 'counting rule':
      return one.countingRule
    case 'field':
      return one.field
    case 'code':
      return one.code
    case 'table':
      return one.table
    case 'code list':
      return one.list
    default:
      return undefined
  }
}

/** Parts with pages of their own, and what others say. */
const LEFT_OUT = new Set(['fields', 'codes', 'sources', 'practice', 'differs', 'rows', 'verdicts'])

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => (LEFT_OUT.has(name) ? [] : wordsOf(one)))
}
