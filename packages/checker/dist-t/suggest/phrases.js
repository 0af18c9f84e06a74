/** The phrases by which a list knows its codes: its own, and looser ones that tell less. */
import { isNonAnswer, OTHER } from '@police-data/model'
import { plainly, tradeWords } from './trade-words.js'
export const knownPhrases = ({ codes }) =>
  Object.entries(codes)
    .filter(([code]) => isOfCode(code))
    .flatMap(([code, { title, aliases = [], ambiguous = [] }]) => [
      ...[code.replaceAll('_', ' '), title, ...aliases].map((phrase) => phraseOf(code, phrase, false)),
      ...ambiguous.map((phrase) => phraseOf(code, phrase, true)),
    ])
    .filter(({ words }) => words.size > 0)
const isOfCode = (code) => !isNonAnswer(code) && code !== OTHER
/** Also parts of what is known, what the definitions name, and what the lists of others say: they tell less. */
export const widePhrases = (list, others) =>
  [
    ...knownPhrases(list),
    ...Object.entries(list.codes)
      .filter(([code]) => isOfCode(code))
      .flatMap(([code, { title, aliases = [], definition, includes = [], excludes = [], of }]) => {
        // Half of the word of an aggregate is a word of a part of it.
        const halves = of === undefined ? [title, ...aliases].flatMap(alternativesIn) : []
        const named = of === undefined ? [definition, ...includes].flatMap(namedIn) : []
        const elsewhere = excludes.flatMap((text) => {
          const [, phrase = '', other = ''] = /^(.*): ([a-z0-9_]+)$/u.exec(text) ?? []
          return isOfCode(other) && list.codes[other] !== undefined ? [[other, phrase]] : []
        })
        return [
          ...[...halves, ...named].map((phrase) => phraseOf(code, phrase, false, true)),
          ...elsewhere.map(([other, phrase]) => phraseOf(other, phrase, false, true)),
        ]
      }),
    ...[...others].flatMap(([phrase, codes]) =>
      [...codes].filter(isOfCode).map((code) => phraseOf(code, phrase, codes.size > 1, true)),
    ),
  ].filter(({ words }) => words.size > 0)
/** What a definition names in a word or two: “a shop, an office, a hotel”. */
const namedIn = (text) =>
  alternativesIn(text.replaceAll(/ and /gu, ', ')).filter((part) => tradeWords(part).length <= 2)
/** “Grocery/food store” is a grocery, a grocery store or a food store. */
function alternativesIn(phrase) {
  const parts = phrase
    .split(/\/|,|;|\bor\b|\(|\)/iu)
    .map((part) => plainly(part))
    .filter((part) => part !== '' && part !== 'etc')
  if (parts.length < 2) return []
  const head = parts.at(-1)?.split(' ') ?? []
  const shared =
    head.length > 1 ? parts.filter((part) => !part.includes(' ')).map((part) => `${part} ${head.at(-1)}`) : []
  return [...parts, ...shared]
}
const phraseOf = (code, phrase, unsure, loose = false) => ({
  code,
  words: new Set(tradeWords(plainly(phrase))),
  unsure,
  loose,
})
//# sourceMappingURL=phrases.js.map
