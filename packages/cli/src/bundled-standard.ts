/** The Standard that goes with the command, whole for whoever asks: each of its indexes is read when it is first asked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standard } from '@police-data/model'

/** As `bundle.js` writes it: what is no index in one file, with null for each index, which stands in its own. */
const OUTLINE = 'outline'

type Entries = Readonly<Record<string, Record<string, unknown>>>

/** Of an index, the member that a check asks no entry for, though it is the largest: it stands in a file of its own. */
export const APART: Readonly<Record<string, string>> = { rules: 'examples' }

/** How that file is called. */
export const apartOf = (index: string, member: string): string => `${index}-${member}`

/** Null where it is not there. */
export function bundledStandard(folder: string): Standard | null {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'latin1'))
  const readIndex = (name: string): unknown => {
    const index = read(name)
    const member = APART[name]
    if (member !== undefined) readMemberLater(index as Entries, member, () => read(apartOf(name, member)))
    return index
  }
  try {
    const standard = read(OUTLINE) as Record<string, unknown>
    for (const [name, value] of Object.entries(standard))
      if (value === null) readLater(standard, name, () => readIndex(name))
    return standard as Standard
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** One getter for all entries: they stay alike for the engine, and hundreds of them are made at every start. */
function readMemberLater(index: Entries, member: string, read: () => unknown): void {
  let known: Record<string, unknown> | undefined
  function get(this: { readonly id: string }): unknown {
    known ??= read() as Record<string, unknown>
    return known[this.id]
  }
  for (const entry of Object.values(index))
    Object.defineProperty(entry, member, { configurable: true, enumerable: true, get })
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
