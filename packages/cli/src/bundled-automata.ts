/** The automata that go with the command, for the columns of the Standard that goes with it. */
import { readFileSync } from 'node:fs'
import type { KeptAutomata } from '@police-data/checker'

/** None where they are not there: then they are made when they are asked for. */
export function bundledAutomata(path: string): KeptAutomata {
  try {
    return JSON.parse(readFileSync(path, 'latin1'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
