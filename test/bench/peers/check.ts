/** All rules of one shape, for any parser that hands over rows of cells. */
import type { Counts } from './counts.ts'
import { stopsCheck } from './stops/stops-check.ts'
import { wideCheck } from './wide/wide-check.ts'

export interface Check {
  row(cells: readonly string[]): void
  end(): Counts
}

export const checks: Readonly<Record<string, () => Check>> = { '1': stopsCheck, '2': wideCheck }

/** The file and the shape that the command line names. */
export function asked(): { readonly path: string; readonly check: Check } {
  const [, , path = '', shape = '1'] = process.argv
  const check = checks[shape]
  if (check === undefined) throw new Error(`No rules for shape ${shape}.`)
  return { path, check: check() }
}
