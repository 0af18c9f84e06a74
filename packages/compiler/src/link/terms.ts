/** Terms name each other by ids that are there, and no term is a kind of itself. */
import type { Problem, Term } from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'

export function termProblems(terms: readonly Doc<Term>[]): readonly Problem[] {
  const known = new Map(terms.map(({ value }) => [value.id, value]))
  return terms.flatMap((doc) => {
    const { id, broader, see = [] } = doc.value
    const named = [
      ...(broader === undefined ? [] : [{ name: broader, steps: ['broader'] }]),
      ...see.map((name, place) => ({ name, steps: ['see', place] })),
    ]
    const unknown = named
      .filter(({ name }) => !known.has(name))
      .map(({ name, steps }) => problemAt(doc, steps, 'term-unknown', `There is no term “${name}”.`))
    const circle = isKindOf(id, broader, known)
      ? [problemAt(doc, ['broader'], 'term-circle', `Going up from “${id}”, one comes back to it.`)]
      : []
    return [...unknown, ...circle]
  })
}

function isKindOf(id: string, broader: string | undefined, known: ReadonlyMap<string, Term>): boolean {
  const seen = new Set<string>()
  for (let above = broader; above !== undefined && !seen.has(above); above = known.get(above)?.broader) {
    if (above === id) return true
    seen.add(above)
  }
  return false
}
