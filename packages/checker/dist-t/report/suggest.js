import { nearest } from '../map/nearest.js'
export function suggest(text, { list, words }) {
  const value = text.trim()
  const folded = value.toLowerCase()
  const sameLetters = words.find((word) => word.toLowerCase() === folded)
  if (sameLetters !== undefined) return { value: sameLetters, because: 'case' }
  for (const [id, { title, aliases = [] }] of Object.entries(list?.codes ?? {})) {
    if (fold(id) === fold(value) || fold(title) === fold(value))
      return { value: id, because: id.toLowerCase() === folded ? 'case' : 'code' }
    if (aliases.some((alias) => fold(alias) === fold(value))) return { value: id, because: 'alias' }
  }
  const among = Object.entries(list?.codes ?? {}).flatMap(([id, { ambiguous = [] }]) =>
    ambiguous.some((word) => fold(word) === fold(value)) ? [id] : [],
  )
  if (among.length > 0)
    return { because: 'ambiguous', among, ...(among.length > 1 ? covering(among, list) : {}) }
  const near = nearest(value, [...words, ...Object.keys(list?.codes ?? {})])
  return near === undefined ? undefined : { value: near, because: 'spelling' }
}
/** The smallest aggregate that holds them all. */
function covering(among, list) {
  const [smallest] = Object.entries(list?.codes ?? {})
    .filter(([, { of }]) => of !== undefined && among.every((code) => of.includes(code)))
    .sort(([, a], [, b]) => (a.of?.length ?? 0) - (b.of?.length ?? 0))
  return smallest === undefined ? {} : { value: smallest[0] }
}
/** “Native Hawaiian”, `native_hawaiian` and `native-hawaiian` are one word. */
const fold = (text) => text.toLowerCase().replaceAll(/[\s_-]+/gu, ' ')
//# sourceMappingURL=suggest.js.map
