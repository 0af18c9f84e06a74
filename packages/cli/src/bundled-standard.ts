/** The Standard that goes with the command, whole for whoever asks: each part of it is read when it is first asked for. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { type Rule, type RuleHead, readByTable, type Standard } from '@police-data/model'
import { entryPart, examplesPart, OUTLINE, type Outline, PARTS, RULES, rulesPart } from './standard-parts.ts'

type Read = (part: string) => unknown
type Index<Entry> = Readonly<Record<string, Entry>>

/** Null where it is not there. */
export function bundledStandard(folder: string): Standard | null {
  const outline = outlineIn(folder)
  if (outline === null) return null
  const { parts } = outline
  const standard: Record<string, unknown> = { ...outline.standard }
  const read: Read = (part) => JSON.parse(textAt(join(folder, PARTS), parts[part] ?? [0, 0]))
  for (const [name, value] of Object.entries(standard))
    if (value === null) readLater(standard, name, () => indexBy(name, parts, read))
  return standard as Standard
}

function outlineIn(folder: string): Outline | null {
  try {
    return JSON.parse(readFileSync(join(folder, OUTLINE), 'latin1'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function textAt(path: string, [from, length]: readonly [number, number]): string {
  const bytes = Buffer.allocUnsafe(length)
  const file = openSync(path, 'r')
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, from))
  } finally {
    closeSync(file)
  }
}

function indexBy(name: string, parts: Outline['parts'], read: Read): unknown {
  if (name === RULES) return rulesBy(read)
  if (parts[name] !== undefined) return read(name)
  const before = entryPart(name, '')
  const ids = Object.keys(parts).flatMap((part) =>
    part.startsWith(before) ? [part.slice(before.length)] : [],
  )
  return indexOf(ids, (id) => read(entryPart(name, id)))
}

function rulesBy(read: Read): Index<Rule> {
  const heads = read(RULES) as readonly RuleHead[]
  const tables = new Map<string | undefined, Index<Rule>>()
  const ofTable = (table: string | undefined): Index<Rule> => {
    const known = tables.get(table)
    if (known !== undefined) return known
    const rules = read(rulesPart(table)) as Index<Rule>
    readExamplesLater(rules, () => read(examplesPart(table)))
    tables.set(table, rules)
    return rules
  }
  const headOf = new Map(heads.map((head) => [head.id, head]))
  const rules = indexOf([...headOf.keys()], (id) => ofTable(headOf.get(id)?.table)[id] as Rule)
  readByTable(rules, { heads, of: (table) => Object.values(ofTable(table)) })
  return rules
}

/** One getter for all rules: they stay alike for the engine. */
function readExamplesLater(rules: Index<Rule>, read: () => unknown): void {
  let known: Record<string, unknown> | undefined
  function get(this: Rule): unknown {
    known ??= read() as Record<string, unknown>
    return known[this.id]
  }
  for (const rule of Object.values(rules))
    Object.defineProperty(rule, 'examples', { configurable: true, enumerable: true, get })
}

/** Each entry is read when it is asked for. A getter for each would take longer to make than all take to read. */
function indexOf<Entry>(ids: readonly string[], read: (id: string) => Entry): Index<Entry> {
  const all = new Set<string | symbol>(ids)
  const known = new Map<string | symbol, Entry>()
  const entryOf = (id: string | symbol): Entry | undefined => {
    if (!all.has(id)) return undefined
    const entry = known.get(id) ?? read(id as string)
    known.set(id, entry)
    return entry
  }
  return new Proxy(
    {},
    {
      get: (_, id) => entryOf(id),
      has: (_, id) => all.has(id),
      ownKeys: () => [...ids],
      getOwnPropertyDescriptor: (_, id) => {
        const value = entryOf(id)
        return value && { value, configurable: true, enumerable: true, writable: true }
      },
    },
  )
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
