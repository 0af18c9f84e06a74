/** Finds the code whose words say most of what a word says: “Firearm (Exhibited)” for “Gun displayed”. */
import type { CodeList } from '@police-data/model'
import { plainly, tradeWords } from './trade-words.ts'

interface Phrase {
  readonly code: string
  readonly words: ReadonlySet<string>
}

/** From here on two phrases say the same. */
const ENOUGH = 0.62
/** A text of more words is no word of a list. */
const MOST = 20
/** A second code that is as near as this makes it a guess. */
const MARGIN = 0.12

/** Weighs words by how few codes use them, as in Spärck Jones, “A statistical interpretation of term specificity”, 1972. */
export function wordingOf(list: CodeList): (plain: string) => string | null {
  const phrases: Phrase[] = Object.entries(list.codes).flatMap(([code, { title, aliases = [] }]) =>
    [code.replaceAll('_', ' '), title, ...aliases].map((phrase) => ({
      code,
      words: new Set(tradeWords(plainly(phrase))),
    })),
  )
  const users = new Map<string, Set<string>>()
  for (const { code, words } of phrases)
    for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(code))
  const all = Object.keys(list.codes).length
  const weight = (word: string): number => Math.log(1 + all / (users.get(word)?.size ?? 1.5))

  const holding = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const word of phrase.words) holding.set(word, [...(holding.get(word) ?? []), phrase])

  return (plain) => {
    const mine = new Set(tradeWords(plain))
    if (mine.size > MOST) return null
    const nearest = new Map<string, number>()
    const candidates = new Set([...mine].flatMap((word) => holding.get(word) ?? []))
    for (const { code, words } of candidates) {
      const near = likeness(mine, words, weight)
      if (near > (nearest.get(code) ?? 0)) nearest.set(code, near)
    }
    const [best, second] = [...nearest].sort(([, a], [, b]) => b - a)
    if (best === undefined || best[1] < ENOUGH) return null
    if (second !== undefined && best[1] - second[1] < MARGIN) return null
    return best[0]
  }
}

function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  let shared = 0
  let all = 0
  for (const word of new Set([...one, ...other])) {
    all += weight(word)
    if (one.has(word) && other.has(word)) shared += weight(word)
  }
  return shared / all
}
