/** Turns the text of a column into the text of a field, as the mapping says. */
import { isNonAnswer, OTHER } from '@police-data/model'
import { dateFormat } from './date-format.js'
import { readPattern } from './text-pattern.js'
import { zoneMover } from './zone.js'
/** The identity of a file that is written in the standard already. */
export const asWritten = (own) => ({ text: own.trim(), relation: null })
export function converter(mapping, field) {
  const base = lookup(mapping, field)
  const { blank, otherwise, split, relation = null } = mapping
  const one = (own) => {
    const text = own.trim()
    if (text === '') return { text: blank ?? '', relation: null }
    const known = base(text)
    if (known !== null) return { text: known.text, relation: known.relation ?? relation }
    return { text: otherwise ?? text, relation: null }
  }
  return split === undefined ? one : (own) => joined(own.split(split).map(one))
}
const LOOSEST_LAST = ['exact', 'close', 'broad', 'narrow', 'related']
/** Each value once; a non-answer gives way to an answer; the loosest relation stands for all. */
export function joined(parts) {
  const filled = parts.filter(({ text }) => text !== '')
  const answers = filled.filter(({ text }) => !isNonAnswer(text))
  const [first] = filled
  if (answers.length === 0) return first ?? { text: '', relation: null }
  const relations = answers.flatMap(({ relation }) =>
    relation === null ? [] : [LOOSEST_LAST.indexOf(relation)],
  )
  return {
    text: [...new Set(answers.flatMap(({ text }) => text.split(';')))].join(';'),
    relation: LOOSEST_LAST[Math.max(...relations)] ?? null,
  }
}
/** Words first, then forms; what neither knows is read by its format, or made an id. */
function lookup(mapping, field) {
  const { words, patterns, format, slug } = mapping
  const told = words !== undefined || patterns !== undefined
  const known = told ? byWords(mapping, field) : () => null
  if (field.id.endsWith('__words')) return known
  if (slug !== undefined) return (text) => known(text) ?? { text: slugOf(slug, text), relation: null }
  if (format === undefined && told) return known
  const read = byFormat(mapping, field)
  return (text) => known(text) ?? read(text)
}
/** `us-nj-` and “Mount Laurel Twp. PD” give `us-nj-mount-laurel-twp-pd`. */
const slugOf = (prefix, text) =>
  `${prefix}${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')}`
function byFormat({ format, zone }, { type }) {
  const formats = (typeof format === 'string' ? [format] : (format ?? [])).flatMap(
    (one) => dateFormat(one) ?? [],
  )
  if (formats.length === 0) return (text) => ({ text, relation: null })
  const move = zone === undefined ? null : zoneMover(zone)
  return (text) => {
    for (const read of formats) {
      const found = read(text)
      if (found === null) continue
      const moment = move === null ? found : move(found)
      const value = type === 'time' ? moment.time : moment.date
      if (value !== null) return { text: value, relation: null }
    }
    return null
  }
}
function byWords({ words = {}, patterns = [], case: letters }, field) {
  const same = letters === 'ignore' ? (text) => text.toLowerCase() : (text) => text
  const known = new Map(Object.entries(words).map(([word, meant]) => [same(word.trim()), meaning(meant)]))
  const forms = patterns.flatMap(({ matches, is }) => {
    const read = readPattern(matches, letters)
    return read.ok ? [{ fits: read.fits, meant: meaning(is) }] : []
  })
  const separate = field.id.endsWith('__words')
  return (text) => {
    const found = known.get(same(text)) ?? forms.find(({ fits }) => fits(text))?.meant ?? null
    if (!separate) return found
    return { text: found?.text === OTHER ? text : '', relation: null }
  }
}
function meaning(meant) {
  if (typeof meant === 'string') return { text: meant, relation: 'exact' }
  if ('said' in meant) return { text: meant.said, relation: null }
  const text = 'code' in meant ? meant.code : meant.codes.join(';')
  return { text, relation: meant.relation }
}
//# sourceMappingURL=convert.js.map
