/** How the Standard lies in the bundle: an outline, and one file in which every part stands where the outline says. */
import { headOf, type Rule, type Standard } from '@police-data/model'

export interface Outline {
  /** What is no index, with null for each index. */
  readonly standard: Readonly<Record<string, unknown>>
  /** Where each part stands among all of them, and how long it is. */
  readonly parts: Readonly<Record<string, readonly [from: number, length: number]>>
}

export const OUTLINE = 'outline.json'
export const PARTS = 'parts.txt'

/** A part is an index, and called as that is; of rules it is what all of them are. */
export const RULES = 'rules'

/** A part may also be an entry of an index, what the rules of a table say, or of none, or their examples. */
export const entryPart = (index: string, id: string): string => `${index}/${id}`
export const rulesPart = (table = ''): string => entryPart(RULES, table)
export const examplesPart = (table = ''): string => `${rulesPart(table)}/examples`

/** Indexes of which a command asks for few entries, and of which it is soon told which. */
const BY_ENTRY: ReadonlySet<string> = new Set(['codeLists'])

type Named<Value> = readonly [name: string, value: Value]

const isIndex = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const partsOf = (standard: Standard): readonly Named<unknown>[] =>
  Object.entries(standard).flatMap(([name, value]): readonly Named<unknown>[] => {
    if (!isIndex(value)) return []
    if (name === RULES) return rulesByTable(Object.values(standard.rules))
    if (!BY_ENTRY.has(name)) return [[name, value]]
    return Object.entries(value).map(([id, entry]) => [entryPart(name, id), entry])
  })

/** What all rules are, and what those of each table say, without their examples and with them alone. */
function rulesByTable(rules: readonly Rule[]): readonly Named<unknown>[] {
  const tables = [...new Set(rules.map(({ table }) => table))]
  const ofTable = (table: string | undefined, told: (rule: Rule) => unknown) =>
    Object.fromEntries(rules.flatMap((rule) => (rule.table === table ? [[rule.id, told(rule)]] : [])))
  return [
    [RULES, rules.map(headOf)],
    ...tables.flatMap((table): readonly Named<unknown>[] => [
      [rulesPart(table), ofTable(table, ({ examples: _, ...rule }) => rule)],
      [examplesPart(table), ofTable(table, ({ examples }) => examples)],
    ]),
  ]
}

/** `texts` are those of the parts, in ASCII: then a character is a byte. */
export function laidOut(
  standard: Outline['standard'],
  texts: readonly Named<string>[],
): { readonly outline: Outline; readonly text: string } {
  let from = 0
  const places = texts.map(([name, { length }]): Named<readonly [number, number]> => {
    from += length
    return [name, [from - length, length]]
  })
  return {
    outline: {
      standard: Object.fromEntries(
        Object.entries(standard).map(([name, value]) => [name, isIndex(value) ? null : value]),
      ),
      parts: Object.fromEntries(places),
    },
    text: texts.map(([, text]) => text).join(''),
  }
}
