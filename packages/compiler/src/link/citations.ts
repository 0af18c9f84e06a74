/** Every citation names a source that is there, and every source is cited. */
import type { Citation, Problem } from '@police-data/model'
import { problemAt, type Steps } from '../doc.ts'
import { docsOf, type Spec } from '../read.ts'

export function citationProblems(spec: Spec): readonly Problem[] {
  const { sources, ...rest } = spec
  const known = new Set(sources.map(({ value }) => value.id))
  const cited = new Set<string>()
  const problems: Problem[] = []
  for (const doc of docsOf({ ...rest, sources: [] })) {
    for (const [steps, { source }] of citations(doc.value, [])) {
      cited.add(source)
      if (!known.has(source)) {
        const hint = `Write spec/sources/${source}.yaml, with title, publisher and date.`
        problems.push(
          problemAt(doc, [...steps, 'source'], 'source-unknown', `There is no source “${source}”.`, hint),
        )
      }
    }
  }
  for (const doc of sources) {
    if (!cited.has(doc.value.id))
      problems.push(problemAt(doc, ['id'], 'source-uncited', 'Nothing cites this source.'))
  }
  return problems
}

function* citations(value: unknown, steps: Steps): Generator<readonly [Steps, Citation]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...steps, Array.isArray(value) ? Number(key) : key]
    if (key === 'sources' && Array.isArray(inner)) {
      for (const [place, one] of (inner as Citation[]).entries()) yield [[...here, place], one]
    } else yield* citations(inner, here)
  }
}
