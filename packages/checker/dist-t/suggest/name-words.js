/** The words in a name of a column, as records systems write them: `CIT_INFL_A`, `subjectRace2`, “Date of Occurrence”. */
/** What systems cut short, in full; a word of several stands for all of them. */
const SHORT = {
  off: 'officer',
  ofcr: 'officer',
  ofc: 'officer',
  po: 'officer',
  emp: 'employee',
  cit: 'citizen',
  civ: 'civilian',
  subj: 'subject',
  susp: 'suspect',
  sus: 'suspect',
  vic: 'victim',
  num: 'number',
  id: 'number',
  ids: 'number',
  key: 'number',
  identifier: 'number',
  ty: 'type',
  no: 'number',
  nbr: 'number',
  nr: 'number',
  '#': 'number',
  dt: 'date',
  dte: 'date',
  tm: 'time',
  datetime: 'date time',
  timestamp: 'date time',
  dob: 'birth',
  yob: 'birth year',
  addr: 'address',
  loc: 'location',
  lat: 'latitude',
  lon: 'longitude',
  long: 'longitude',
  lng: 'longitude',
  dist: 'district',
  pct: 'precinct',
  div: 'division',
  desc: 'description',
  typ: 'type',
  cat: 'category',
  eth: 'ethnicity',
  ethn: 'ethnicity',
  sex: 'gender',
  uof: 'force',
  response: 'force',
  rtr: 'force',
  trr: 'force',
  hosp: 'hospital',
  hospitalized: 'hospital',
  hospitalised: 'hospital',
  hospitalization: 'hospital',
  treated: 'treatment',
  inj: 'injury',
  injured: 'injury',
  injure: 'injury',
  injuries: 'injury',
  hurt: 'injury',
  occurred: 'occur',
  occured: 'occur',
  occurrence: 'occur',
  arrested: 'arrest',
  arrests: 'arrest',
  searched: 'search',
  frisked: 'frisk',
  yrs: 'year',
  years: 'year',
  exp: 'service',
  experience: 'service',
  tenure: 'service',
  wpn: 'weapon',
  beh: 'behaviour',
  precinct: 'district',
  borough: 'district',
  command: 'district',
  dispo: 'disposition',
  findings: 'finding',
  incidents: 'incident',
  incd: 'incident',
  inc: 'incident',
  ftn: 'number',
  fc: 'contact',
  cad: 'call',
  svc: 'service',
  reasons: 'reason',
  purpose: 'reason',
  rec: 'received',
  recd: 'received',
  recvd: 'received',
  result: 'outcome',
  infl: 'influence',
  range: 'band',
  group: 'band',
  bracket: 'band',
  influencing: 'influence',
  factors: 'factor',
  occ: 'occur',
  legislation: 'law',
  ethnic: 'ethnicity',
  cond: 'condition',
  shots: 'rounds',
  shot: 'rounds',
}
/** They say nothing about what stands in the column. */
const EMPTY = new Set(
  'use used unique primary of the a an in on at by for to from is was were did and or if s with'.split(' '),
)
/** A column that somebody cleaned up says the same as the one that it was made from, and says it better. */
const RECODED = new Set('recode recoded clean cleaned standardized normalized fill filled'.split(' '))
export const isRecoded = (name) => partsOf(name).some((word) => RECODED.has(word))
/** “(month/day/year)”, “(Source: the Post)”: how it is written and where it is from, not what it is. */
const ASIDE = /\([^()]*[\s/:][^()]*\)/gu
const partsOf = (name) =>
  (name.replaceAll(ASIDE, ' ').trim() === '' ? name : name.replaceAll(ASIDE, ' '))
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]/gu, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .toLowerCase()
    .match(/\p{L}+|\d+|#/gu) ?? []
/** They say that a column answers yes or no, and not to what. */
const FLAG = new Set('flag ind indicator yn y n is was were has had did'.split(' '))
/** What a column of yes and no asks: `FriskFlag` is “frisk”, `wasArrested` is “arrested”. */
export const questionIn = (name) =>
  partsOf(name)
    .flatMap(apart)
    .filter((word) => !FLAG.has(word))
    .join(' ')
export function nameWords(name) {
  const parts = partsOf(name)
  const cut = name.trim().length === LONGEST ? cutWord(parts.at(-1)) : undefined
  const whole = cut === undefined ? parts : [...parts.slice(0, -1), cut]
  const words = whole.flatMap(apart).flatMap((word) => (SHORT[word] ?? singular(word)).split(' '))
  return words.filter((word) => !EMPTY.has(word) && !RECODED.has(word))
}
/** dBase, and all that writes its files, cuts names after ten signs: `OCCURRED_D`. */
const LONGEST = 10
const cutWord = (last) =>
  last === undefined || last.length > 3
    ? undefined
    : ['date', 'time', 'type', 'number', 'code'].find((word) => word.startsWith(last))
/** Words that stand in names of columns, by which those that are written together are told apart: `FILENUM`. */
const WORDS = new Set([
  ...Object.keys(SHORT).filter((word) => word.length > 2),
  ...'action age agency area arrest basis beat behaviour birth call case category charge city code complaint contact count date day department description district division duration ethnicity file finding force gender hour incident initial injury latitude longitude location month name number object officer outcome person property race reason reported resist result role search sector seized service shift stop street subject suspect taken time type unit vehicle victim weapon year'.split(
    ' ',
  ),
])
/** `forceactiontaken` is force, action, taken; a word that is no sum of known ones stays whole. */
function apart(word) {
  if (word.length < 6 || WORDS.has(word)) return [word]
  const ways = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 12); start <= end - 3; start += 1) {
      const before = ways[start]
      if (before === undefined || !WORDS.has(word.slice(start, end))) continue
      const known = ways[end]
      if (known === undefined || before.length + 1 < known.length)
        ways[end] = [...before, word.slice(start, end)]
    }
  }
  return ways[word.length] ?? [word]
}
const singular = (word) => {
  const base = word.length > 4 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word
  return SHORT[base] ?? base
}
/** How much a word tells: what stands in half of all names tells little. */
const LITTLE = new Set(
  'type location identifier code description name value number id used record report police department list category level detail incident force data status date time area contact occur final investigated investigative'.split(
    ' ',
  ),
)
/** Whether any of the words says what stands in the column: “number” and “type” do not. */
export const tells = (words) => words.some((word) => !LITTLE.has(word))
const weightOf = (word) => (/^\d+$/u.test(word) ? 0.2 : LITTLE.has(word) ? 0.5 : 1)
/** From 0 to 1: how much of what two names say they both say. */
export function alike(one, other) {
  const left = new Set(one)
  const right = new Set(other)
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  let all = 0
  for (const word of new Set([...left, ...right])) {
    const weight = weightOf(word)
    all += weight
    if (left.has(word) && right.has(word)) shared += weight
    else if (
      (left.has(word) && [...right].some((near) => begins(word, near))) ||
      (right.has(word) && [...left].some((near) => begins(word, near)))
    )
      shared += weight * 0.4
  }
  return shared / all
}
/** Systems cut names after eight or ten letters. */
const begins = (one, other) =>
  one !== other && Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one))
//# sourceMappingURL=name-words.js.map
