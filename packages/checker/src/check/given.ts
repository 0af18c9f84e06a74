/** The values that a statement gives, each read as the standard says, or the Problems that stand in their way. */
import {
  type DefinitionsStatement,
  type Locate,
  type Problem,
  readText,
  type Standard,
  type Value,
} from '@police-data/model'
import { nearest } from '../map/nearest.ts'

export interface Statement {
  readonly path: string
  readonly value: DefinitionsStatement
  readonly locate: Locate
}

export type Givens =
  | { readonly ok: true; readonly given: Readonly<Record<string, Value>> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function givensOf({ path, value, locate }: Statement, { givens }: Standard): Givens {
  const given: Record<string, Value> = {}
  const problems: Problem[] = []
  for (const [name, said] of Object.entries(value.given ?? {})) {
    const place = { path, ...locate(['given', name]) }
    const wanted = givens[name]
    if (wanted === undefined) {
      const near = nearest(name, Object.keys(givens))
      const hint =
        near === undefined ? `Rules read: ${Object.keys(givens).join(', ')}.` : `Did you mean “${near}”?`
      problems.push({ code: 'given-unknown', ...place, message: `No rule reads “${name}”.`, hint })
      continue
    }
    const read = readText(wanted, String(said))
    if (read === null)
      problems.push({
        code: 'given-unreadable',
        ...place,
        message: `“${String(said)}” is no ${wanted.type}.`,
        hint: wanted.definition,
      })
    else given[name] = read
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, given }
}
