/** The Standard that goes with the command, whole for whoever asks: each part of it is read when it is first asked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Rule, type RuleHead, readByTable, type Standard } from '@police-data/model'

/** As `bundle.js` writes it: what is no index in one file, with null for each index, which stands in its own. */
const OUTLINE = 'outline'

type Rules = Record<string, Rule>

/** Of all indexes the largest: a check asks for the rules of a table or two, and of all others only what they are. */
export const RULE_HEADS = 'rule-heads'

/** How the file of the rules of one table is called, or of none. */
export const rulesFile = (table = 'no-table'): string => `rules-${table}`

/** How the file of their examples is called, which no check asks for. */
export const examplesFile = (table?: string): string => `${rulesFile(table)}-examples`

/** Null where it is not there. */
export function bundledStandard(folder: string): Standard | null {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'latin1'))
  try {
    const standard: Record<string, unknown> = read(OUTLINE)
    for (const [name, value] of Object.entries(standard))
      if (value === null) readLater(standard, name, () => (name === 'rules' ? rulesBy(read) : read(name)))
    return standard as Standard
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function rulesBy(read: (name: string) => unknown): Rules {
  const heads = read(RULE_HEADS) as readonly RuleHead[]
  const known = new Map<string | undefined, Rules>()
  const ofTable = (table: string | undefined): Rules => {
    const found = known.get(table) ?? (read(rulesFile(table)) as Rules)
    if (!known.has(table)) readExamplesLater(found, () => read(examplesFile(table)))
    known.set(table, found)
    return found
  }
  const headOf = new Map(heads.map((head) => [head.id, head]))
  const ruleOf = (id: string | symbol): Rule | undefined => {
    const head = typeof id === 'string' ? headOf.get(id) : undefined
    return head && ofTable(head.table)[head.id]
  }
  // A property of its own for each would take longer than to read them all.
  const rules = new Proxy<Rules>(
    {},
    {
      get: (_, id) => ruleOf(id),
      has: (_, id) => ruleOf(id) !== undefined,
      ownKeys: () => [...headOf.keys()],
      getOwnPropertyDescriptor: (_, id) => {
        const value = ruleOf(id)
        return value && { value, configurable: true, enumerable: true, writable: true }
      },
    },
  )
  readByTable(rules, { heads, of: (table) => Object.values(ofTable(table)) })
  return rules
}

/** One getter for all rules: they stay alike for the engine. */
function readExamplesLater(rules: Rules, read: () => unknown): void {
  let known: Record<string, unknown> | undefined
  function get(this: Rule): unknown {
    known ??= read() as Record<string, unknown>
    return known[this.id]
  }
  for (const rule of Object.values(rules))
    Object.defineProperty(rule, 'examples', { configurable: true, enumerable: true, get })
}

function readLater(owner: Record<string, unknown>, name: string, read: () => unknown): void {
  const known = { configurable: true, enumerable: true }
  const get = (): unknown => {
    const value = read()
    Object.defineProperty(owner, name, { ...known, value })
    return value
  }
  Object.defineProperty(owner, name, { ...known, get })
}
