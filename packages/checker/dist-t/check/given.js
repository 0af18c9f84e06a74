/** The values that a statement gives, each read as the standard says, or the Problems that stand in their way. */
import { readText } from '@police-data/model'
import { nearest } from '../map/nearest.js'
export function givensOf({ path, value, locate }, { givens }) {
  const given = {}
  const problems = []
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
//# sourceMappingURL=given.js.map
