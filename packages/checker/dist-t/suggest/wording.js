import { knownPhrases, widePhrases } from './phrases.js'
import { LONG_ENOUGH, oneSlip } from './slip.js'
import { DENIED, plainly, tradeWords } from './trade-words.js'

/** From here on two phrases say the same. */
const ENOUGH = 0.62
/** From here on what a word says beside a phrase that it holds is detail. */
const HELD = 0.6
/** One word alone proves less. */
const HELD_BY_ONE = 0.72
/** Beside the part of a phrase, or the word of a definition, what is not known is no detail: a fire station is no station. */
const HELD_BY_PART = 0.85
/** A text of more words is no word of a list. */
const MOST = 20
/** What is cut shorter could be anything: “Nat”, “Pac”. */
const CUT = 3
/** A second code that is as near as this makes it a guess. */
const MARGIN = 0.12
/** What no phrase of the list says weighs little: it is detail. */
const UNKNOWN = 0.25
/** What every word of a column may say weighs next to nothing. */
const OWN = 0.1
const PLACES = ['head', 'arm', 'leg', 'body', 'chest', 'torso', 'face', 'back', 'shoulder']
let placeWords
/** Whether it is where on the body, which has a field of its own. */
function isPlace(word) {
  // Not before a word is looked at: whoever checks a file of the standard's own words needs none.
  placeWords ??= new Set(PLACES.flatMap(tradeWords))
  return placeWords.has(word)
}
/** Weighs words by how few codes use them, as in Spärck Jones, “A statistical interpretation of term specificity”, 1972. */
export function wordingOf(list) {
  return wordingBy(list, knownPhrases(list), { held: HELD, byOne: HELD_BY_ONE })
}
/** By parts of phrases too, by what definitions name and by the lists of others: {@link widePhrases}. */
export function widerWordingOf(list, others) {
  return wordingBy(list, widePhrases(list, others), { held: HELD_BY_PART, byOne: HELD_BY_PART })
}
function wordingBy(list, known, least) {
  const own = new Set([list.id, list.title, 'use of force'].flatMap((text) => tradeWords(plainly(text))))
  const phrases = known.filter(({ words }) => [...words].some((word) => !own.has(word)))
  const users = new Map()
  for (const { code, words } of phrases)
    for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(code))
  const all = Object.keys(list.codes).length
  const vocabulary = [...users.keys()]
  const inFull = (word) => {
    if (users.has(word) || word.length < CUT || isDenied(word)) return word
    const [full, second] = vocabulary.filter((one) => one.startsWith(word))
    if (full !== undefined) return second === undefined ? full : word
    const stems = vocabulary.filter((one) => one.length >= LONG_ENOUGH && word.startsWith(one))
    if (stems.length === 1) return stems[0] ?? word
    const [meant, other] = word.length < LONG_ENOUGH ? [] : vocabulary.filter((one) => oneSlip(word, one))
    return meant === undefined || other !== undefined ? word : meant
  }
  const rarity = (word) => Math.log(1 + all / (users.get(word)?.size ?? 1.5))
  const weight = (word) => {
    if (own.has(word)) return rarity(word) * OWN
    if (users.has(word)) return rarity(word)
    // What is denied counts as much as what is said.
    return users.has(word.slice(DENIED.length)) ? rarity(word) : rarity(word) * UNKNOWN
  }
  const holding = new Map()
  for (const phrase of phrases)
    for (const word of phrase.words) holding.set(word, [...(holding.get(word) ?? []), phrase])
  const [notHispanic] = tradeWords('not hispanic')
  return (word) => {
    const plain = plainly(word)
    const written = tradeWords(plain)
    if (written.length > MOST) return null
    const said = written.map(inFull)
    // That somebody is not Hispanic says nothing against the race that stands beside it.
    const mine = new Set(list.id === 'race' ? said.filter((one) => one !== notHispanic) : said)
    if (mine.size === 0) return null
    const candidates = new Set([...mine].flatMap((word) => holding.get(word) ?? []))
    const held = [...candidates].filter(({ words }) => [...words].every((word) => mine.has(word)))
    const saysOnly = (word, codes) => {
      const [user, second] = users.get(word) ?? []
      return user !== undefined && second === undefined && codes.includes(user)
    }
    // What stands in brackets is detail.
    const main = new Set(tradeWords(plainly(word.replaceAll(/\([^()]*\)/gu, ' '))).map(inFull))
    const detail = (one) => rarity(one) * UNKNOWN
    const weighed = (one) =>
      main.has(one) && !isPlace(one) ? weight(one) : Math.min(weight(one), detail(one))
    const denied = [...main].filter((one) => isDenied(one) && mine.has(one))
    return (
      heldBy({ mine, denied, held, weight, weighed, saysOnly, word, list, least }) ??
      likest(mine, candidates, rarity, saysOnly)
    )
  }
}
const isDenied = (word) => word.startsWith(DENIED)
/** By the phrases that say most, where no others say something beside them. */
function heldBy({ mine, denied, held, weight, weighed, saysOnly, word, list, least }) {
  const longest = held.filter(
    ({ words }) =>
      !held.some((other) => other.words.size > words.size && [...words].every((one) => other.words.has(one))),
  )
  // A drug store is a store, though “drug store/doctor’s office/hospital” is a phrase of another code.
  const firm = longest.every(({ loose }) => loose) ? held.filter((one) => !one.loose) : []
  const codes = [...new Set([...longest, ...firm].map(({ code }) => code))]
  const sum = (words, of) => [...words].reduce((total, one) => total + of(one), 0)
  const said = new Set(longest.flatMap(({ words }) => [...words]))
  if (denied.some((one) => !said.has(one))) return null
  for (const one of mine) if (saysOnly(one, codes)) said.add(one)
  const rest = [...mine].filter((one) => !said.has(one))
  const all = sum(said, weight) + sum(rest, weighed)
  if (codes.length === 0 || sum(said, weight) < all * (said.size > 1 ? least.held : least.byOne)) return null
  const [code = ''] = codes
  const wide = codes.find((one) =>
    codes.every((other) => other === one || list.codes[one]?.of?.includes(other)),
  )
  if (wide !== undefined && codes.length > 1) {
    const members = held.filter(
      ({ code, unsure }) => !unsure && list.codes[wide]?.of?.includes(code) === true,
    )
    const named = [...new Set([...codes, ...members.map(({ code }) => code)])].filter((one) => one !== wide)
    if (named.length > 1)
      return joins(word, list) ? { kind: 'all', codes: named } : { kind: 'code', code: wide }
    // “Taser (probe discharge)” is a discharge of any kind, and says which.
    return { kind: 'code', code: named[0] ?? wide }
  }
  if (codes.length === 1 && longest.some(({ unsure }) => !unsure)) return { kind: 'code', code }
  const plainCodes = codes.every((one) => list.codes[one]?.of === undefined)
  const apart = longest.every(({ unsure }) => !unsure) && codes.every((one) => saysAlone(one, longest))
  return apart && plainCodes && joins(word, list) ? { kind: 'all', codes } : { kind: 'either', codes }
}
/** Whether the code has a phrase that no other code has. */
const saysAlone = (code, phrases) =>
  phrases
    .filter((one) => one.code === code)
    .some(({ words }) =>
      phrases.every((other) => other.code === code || ![...words].some((word) => other.words.has(word))),
    )
/** “Alcohol and drugs” are both; “Asian and Pacific Islander” is the name of one group, “mixed: White and Asian” are two. */
const joins = (word, { id }) =>
  id === 'race'
    ? /\b(?:mixed|multiple|multi|biracial)\b/iu.test(word) || /^\w+ (?:hispanic|latino)$/iu.test(word)
    : /\b(?:and|both)\b/iu.test(word) && !/\/|\bor\b/iu.test(word)
function likest(mine, candidates, weight, saysOnly) {
  const nearest = new Map()
  for (const { code, words, unsure } of candidates) {
    // “False” alone is not a false statement.
    const alone = mine.size === 1 && words.size > 1 && ![...mine].every((one) => saysOnly(one, [code]))
    const near = unsure || alone ? 0 : likeness(mine, words, weight)
    if (near > (nearest.get(code) ?? 0)) nearest.set(code, near)
  }
  const [best, second] = [...nearest].sort(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < ENOUGH) return null
  if (second !== undefined && best[1] - second[1] < MARGIN) return null
  return { kind: 'code', code: best[0] }
}
function likeness(one, other, weight) {
  let shared = 0
  let all = 0
  for (const word of new Set([...one, ...other])) {
    all += weight(word)
    if (one.has(word) && other.has(word)) shared += weight(word)
  }
  return shared / all
}
//# sourceMappingURL=wording.js.map
