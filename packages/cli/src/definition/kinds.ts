/** The kinds of things that can be explained, by the words that people use for them. */
import type { ListingName } from '../listing/listing.ts'
import type { Kind } from './find.ts'

/** Each kind with its plural, in the order in which a reader meets them. */
export const KINDS = {
  family: { plural: 'families', listing: 'families' },
  table: { plural: 'tables', listing: 'tables' },
  field: { plural: 'fields', listing: 'fields' },
  'code list': { plural: 'code lists', listing: 'lists' },
  code: { plural: 'codes', listing: 'codes' },
  term: { plural: 'terms', listing: 'terms' },
  question: { plural: 'questions', listing: 'questions' },
  measure: { plural: 'measures', listing: 'measures' },
  'counting rule': { plural: 'counting rules', listing: 'counting-rules' },
  rule: { plural: 'rules', listing: 'rules' },
  crosswalk: { plural: 'crosswalks', listing: 'crosswalks' },
  scheme: { plural: 'schemes', listing: 'schemes' },
  source: { plural: 'sources', listing: 'sources' },
} as const satisfies Readonly<Record<Kind, { readonly plural: string; readonly listing: ListingName }>>

export const ALL_KINDS = Object.keys(KINDS) as readonly Kind[]

/** `question`, `questions`, `lists`, `counting-rules`. */
export function kindCalled(words: string): Kind | undefined {
  const asked = words.toLowerCase()
  return ALL_KINDS.find((kind) => {
    const { plural, listing } = KINDS[kind]
    return asked === kind || asked === plural || asked === listing
  })
}

/** The words of a command line as what each asks for: an id, a kind and an id, or a kind alone. What stood in quotes stays together. */
export function asksIn(parts: readonly string[]): readonly string[] {
  const asks: string[] = []
  for (let at = 0; at < parts.length; ) {
    const [one = '', two, three] = parts.slice(at)
    const pair = two === undefined ? undefined : `${one} ${two}`
    const wide = pair !== undefined && kindCalled(pair) !== undefined
    const lead = wide ? pair : one
    const id = wide ? three : two
    const takesId = id !== undefined && (ALL_KINDS as readonly string[]).includes(lead)
    asks.push(takesId ? `${lead} ${id}` : lead)
    at += (wide ? 2 : 1) + (takesId ? 1 : 0)
  }
  return asks
}
