import { mayBeName } from '../report/telling-columns.js'
import { partsOf } from './column-fit.js'
import { saidBy } from './word-meaning.js'
import { NO, silent, YES } from './yes-no.js'
/** A value that stands in fewer records is never written down: it may be somebody's name. */
export const LEAST_RECORDS = 5
/** More values than this are no code list. */
export const MOST_WORDS = 200
/** `known` are the words of the trade: what is written like a name, and is none of them, is not written down. */
export function wordMap({ column, target, means, only, separator, asks }, known) {
  const profile = separator === null ? column.profile : partsOf(column.profile, separator)
  const common = profile.values
    .filter(([word, records]) => records >= LEAST_RECORDS && (only === null || only.has(word)))
    .slice(0, MOST_WORDS)
  const words = {}
  const open = []
  for (const [word, records] of common) {
    const mapped = asks === null ? mappingOf(word, target, means) : answerOf(word, asks)
    if (mapped !== null && 'word' in mapped) words[word] = mapped.word
    else if (mapped !== null && !mayBeName(word, known)) open.push({ word, records, among: mapped.among })
  }
  const written = Object.keys(words).length + open.length
  return { words, open, rare: means === null || only !== null ? 0 : profile.values.length - written }
}
function answerOf(word, { yes, no }) {
  const plain = word.toLowerCase()
  if (YES.has(plain)) return { word: yes }
  if (NO.has(plain)) return no === null ? { among: [] } : { word: no }
  return { word: said(saidBy(word) ?? 'unknown') }
}
/** Null for a word that needs no mapping: a number, a date. */
function mappingOf(word, { field }, means) {
  if (field.type === 'boolean') {
    const plain = word.toLowerCase()
    if (YES.has(plain)) return { word: 'true' }
    return NO.has(plain) ? { word: 'false' } : { word: said(saidBy(word) ?? 'unknown') }
  }
  if (means === null) {
    const nothing = field.type !== 'text' && silent(word) ? (saidBy(word) ?? 'unknown') : null
    return nothing === null ? null : { word: said(nothing) }
  }
  const meaning = means(word)
  switch (meaning?.kind) {
    case 'code':
      return { word: meaning.code }
    case 'said':
      return { word: said(meaning.said) }
    case 'all':
      return field.multiple === true
        ? { word: { codes: [...meaning.codes], relation: 'exact' } }
        : { among: meaning.codes }
    case 'list':
      return { among: meaning.codes }
    case 'choice':
      return meaning.cover === null
        ? { among: meaning.codes }
        : {
            word: {
              code: meaning.cover,
              relation: 'broad',
              note: `The word may mean ${meaning.codes.join(', ')}; the code covers them all.`,
            },
          }
    case undefined:
      return { among: [] }
  }
}
const said = (one) => ({ said: one })
//# sourceMappingURL=word-map.js.map
