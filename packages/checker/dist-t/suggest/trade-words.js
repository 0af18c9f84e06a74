/** Words of the trade that mean the same, so that “K-9 Bite” and “Canine (Bite)” are one. */
/** Phrases first, since their words alone mean something else. */
const PHRASES = [
  [
    /\b(?:electronic|electrical|electro|conducted)(?: muscular| energy| electrical)? (?:control |disruption |energy )?(?:device|weapon)s?\b/gu,
    'cew',
  ],
  [/\b(?:stun gun|taser|tazer|ecw|ecd|ced|ceds|cews)s?\b/gu, 'cew'],
  [/\b(?:k 9|k9|police dog|dog)s?\b/gu, 'canine'],
  [/\b(?:take|leg) down\b/gu, 'takedown'],
  [/\btakedowns\b/gu, 'takedown'],
  [
    /\b(?:pepper spray|o c spray|oc spray|personal mace|capsaicin|oleoresin capsicum|o c|oc)\b/gu,
    'pepper spray',
  ],
  [/\b(?:hand gun|handgun|shot gun|shotgun|rifle|pistol|revolver|gun|carbine)s?\b/gu, 'firearm'],
  [/\bbean bags?\b/gu, 'beanbag'],
  [/\bless lethal\b/gu, 'lesslethal'],
  [/\b(?:police )?(?:baton|asp|pr 24|pr24|nightstick|expandable baton)s?\b/gu, 'baton'],
  [/\b(?:nonstrike|nonstrk)\b/gu, 'no strike'],
  [/\b(?:w o|without|not|non|denies|denied|neither|unable(?: to)?)\b/gu, 'no'],
  [/\buof\b/gu, 'use of force'],
  [/\b(?:ois)\b/gu, 'officer involved shooting'],
  [
    /\b(?:mental(?:ly)? (?:ill|unstable|health|illness|disturbed)|edp|emotionally disturbed)\b/gu,
    'mentalhealth',
  ],
  [/\b(?:hand cuff|hand cuffing|handcuffing|handcuffs|cuffing)s?\b/gu, 'handcuff'],
  [/\bbody ?weight\b/gu, 'bodyweight'],
  [/\b(?:motor vehicle|mv|automobile)\b/gu, 'vehicle'],
  [/\b(?:self initiated|selfinitiated|on ?view(?:ed)?)\b/gu, 'officer initiated'],
  [/\boff ?duty\b/gu, 'offduty'],
  [/\bon ?duty\b/gu, 'onduty'],
]
const SAME = {
  exhibited: 'shown',
  exhibit: 'shown',
  displayed: 'shown',
  display: 'shown',
  brandished: 'shown',
  show: 'shown',
  pointing: 'pointed',
  aimed: 'pointed',
  aim: 'pointed',
  discharged: 'fired',
  discharge: 'fired',
  shot: 'fired',
  deployment: 'used',
  deployed: 'used',
  use: 'used',
  using: 'used',
  wounds: 'injury',
  wound: 'injury',
  injured: 'injury',
  injuries: 'injury',
  hurt: 'injury',
  officers: 'officer',
  ofc: 'officer',
  policeman: 'officer',
  subject: 'person',
  suspect: 'person',
  citizen: 'person',
  civilian: 'person',
  subjects: 'person',
  individual: 'person',
  auto: 'vehicle',
  car: 'vehicle',
  veh: 'vehicle',
  wpn: 'weapon',
  tech: 'technique',
  techniques: 'technique',
  tactics: 'technique',
  death: 'dead',
  deceased: 'dead',
  died: 'dead',
  fatal: 'dead',
  severe: 'serious',
  major: 'serious',
  prong: 'probe',
  prongs: 'probe',
  dart: 'probe',
  darts: 'probe',
  killed: 'dead',
  hospitalized: 'hospital',
  hospitalised: 'hospital',
  justified: 'within policy',
  authorised: 'within policy',
  authorized: 'within policy',
  african: 'black',
  caucasian: 'white',
  hispanic: 'latino',
  latinx: 'latino',
  latina: 'latino',
  males: 'male',
  man: 'male',
  females: 'female',
  woman: 'female',
  fled: 'flight',
  fleeing: 'flight',
  flee: 'flight',
  escape: 'flight',
  intoxicated: 'alcohol',
  alchohol: 'alcohol',
  handcuffed: 'handcuff',
  cuffed: 'handcuff',
  cuffs: 'handcuff',
  struck: 'strike',
  hit: 'strike',
  fists: 'fist',
  feet: 'foot',
  legs: 'leg',
  wep: 'weapon',
  kneeling: 'kneel',
  rnd: 'round',
  non: 'no',
  pushed: 'push',
  shove: 'push',
  grabbed: 'grab',
  assaulted: 'assault',
  assaulting: 'assault',
  battery: 'assault',
  hands: 'hand',
  disorderly: 'disorder',
  arrested: 'arrest',
  citation: 'cited',
  cite: 'cited',
  ticket: 'cited',
  warned: 'warning',
  searched: 'search',
  frisked: 'frisk',
}
/** They change no meaning. */
const FILLER = new Set(
  'of the a an in on at by for to with and or as was were is be only other specify type code pd'.split(' '),
)
/** Small letters, no marks: “Verbal Commands”, `VERBAL_COMMANDS` and `verbal-commands` are one. */
export const plainly = (text) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** Before a word that is denied: “no injury” is no injury. */
export const DENIED = '¬'
/** Of a text in small letters without signs, its words as the trade means them, each once. */
export function tradeWords(plain) {
  let text = plain
  for (const [form, word] of PHRASES) text = text.replaceAll(form, word)
  const words = []
  let denied = ''
  for (const one of text.split(' ')) {
    if (one === 'no') {
      denied = DENIED
      continue
    }
    if (one === '' || FILLER.has(one)) continue
    const meant = (SAME[one] ?? one).split(' ').filter((word) => !FILLER.has(word))
    words.push(...meant.map((word) => denied + stem(word)))
    denied = ''
  }
  // “No” alone says no to all.
  if (denied !== '') words.push(DENIED)
  return [...new Set(words)].sort()
}
/** `LVNR1` and `LVNR2` are one tactic of two degrees; “tripped” and “trip” are one act. */
const stem = (word) => {
  const bare = word.replace(/(?<=^[a-z]{3,})\d$/u, '')
  if (SAME[bare] !== undefined) return SAME[bare]
  return bare
    .replace(/(?<=\w{3})(?:ings?|ed|es|s)$/u, '')
    .replace(/(?<=\w{3})(?:e|y)$/u, '')
    .replace(/([bdgmnprt])\1$/u, '$1')
}
//# sourceMappingURL=trade-words.js.map
