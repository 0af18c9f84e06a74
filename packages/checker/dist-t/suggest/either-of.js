import { plainly } from './trade-words.js'
/** Of them the smallest aggregate that holds all. */
export function choice(codes, list) {
  const all = { kind: 'choice', codes: [...new Set(codes)], cover: null }
  // A word that may mean an aggregate or something beside it has no cover of its own.
  if (codes.some((code) => list.codes[code]?.of !== undefined)) return all
  const plain = all.codes
  const covers = Object.entries(list.codes)
    .filter(([, { of }]) => of !== undefined && plain.every((code) => of.includes(code)))
    .sort(([, a], [, b]) => (a.of?.length ?? 0) - (b.of?.length ?? 0))
  const [tight] = covers.filter(([, { of }]) => of?.length === plain.length)
  return { ...all, cover: (tight ?? covers[0])?.[0] ?? null }
}
/** “O.C./Chemical weapon” is one or the other: the code of both, the aggregate of both, or a choice. Null where a part is unknown. */
export function eitherOf(word, partOf, list) {
  const parts = apartIn(word)
  if (parts.length < 2) return null
  const known = parts.map(partOf)
  const codes = [...new Set(known.flatMap((one) => one.codes))]
  const [code, second] = codes
  if (code === undefined) return null
  if (second === undefined) {
    // What the list has never heard of is another name of what it knows.
    const told = known.every((one) => one.codes.length > 0 || one.heard === 'unheard')
    const sure = known.every((one) => one.codes.length > 0) || known.some(({ heard }) => heard === 'very')
    if (told && sure) return { kind: 'code', code, evidence: 'wording' }
    // One of two things, of which the list knows one and nearly the other.
    const half = known.some(({ codes: none, heard }) => none.length === 0 && heard === 'some')
    return half ? { kind: 'choice', codes: [code], cover: null, told: false } : null
  }
  const wide = codes.find((one) =>
    codes.every((other) => other === one || list.codes[one]?.of?.includes(other)),
  )
  const told = known.every((one) => one.codes.length === 1)
  return wide === undefined
    ? { ...choice(codes, list), told }
    : { kind: 'code', code: wide, evidence: 'wording' }
}
/** “Verbal resistance/aggression” is verbal resistance or verbal aggression; “medical/dental office” is one of two offices. */
function apartIn(word) {
  const parts = word
    .replaceAll(/\bw\/(?:o\b)?/giu, (one) => (one.length > 2 ? 'without ' : 'with '))
    .split(/\/|\bor\b/iu)
    .map((part) => plainly(part))
    .filter((part) => part !== '')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const before = first.split(' ').slice(0, -1).join(' ')
  const after = last.split(' ').at(-1) ?? ''
  const oneWord = (part) => !part.includes(' ')
  if (!oneWord(first)) return parts.map((part, at) => (at > 0 && oneWord(part) ? `${before} ${part}` : part))
  if (oneWord(last)) return parts
  return parts.map((part) => (oneWord(part) ? `${part} ${after}` : part))
}
//# sourceMappingURL=either-of.js.map
