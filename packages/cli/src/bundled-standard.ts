/** The Standard that goes with the command, whole for whoever asks: each of its indexes is read when it is first asked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standard } from '@police-data/model'

/** As `bundle.js` writes it: what is no index in one file, with null for each index, which stands in its own. */
const OUTLINE = 'outline'

/** Null where it is not there. */
export function bundledStandard(folder: string): Standard | null {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'latin1'))
  try {
    const standard = read(OUTLINE) as Record<string, unknown>
    for (const [name, value] of Object.entries(standard))
      if (value === null) readLater(standard, name, () => read(name))
    return standard as Standard
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
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
