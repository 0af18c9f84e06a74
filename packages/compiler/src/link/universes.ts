/** Gives every facet and every impossibility its expression, and counts the atoms. */
import {
  atomsOf,
  conditionExpression,
  type Expression,
  type Facet,
  facetSetting,
  linksOf,
  type Problem,
  regionExpression,
  type Standard,
  type Universe,
  type UniverseSource,
  viewSetting,
} from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import { attempt } from './attempt.ts'
import { facetProblems } from './regions.ts'

/** More kinds of act than this, and nobody can look through them; facets are then coarser than they need be. */
const MOST_ATOMS = 50_000

export function linkUniverses(
  docs: readonly Doc<UniverseSource>[],
  standard: Standard,
): { universes: Record<string, Universe>; problems: readonly Problem[] } {
  const universes: Record<string, Universe> = {}
  const problems: Problem[] = []
  for (const doc of docs) {
    const { id } = doc.value
    if (!standard.families.some((family) => family.id === id)) {
      problems.push(problemAt(doc, ['id'], 'family-unknown', `standard.yaml names no family “${id}”.`))
      continue
    }
    const linked = attempt(doc, [], problems, () => linkUniverse(doc, standard, problems))
    if (linked !== undefined) universes[id] = linked
  }
  return { universes, problems }
}

function linkUniverse(
  doc: Doc<UniverseSource>,
  standard: Standard,
  problems: Problem[],
): Universe | undefined {
  const { value } = doc
  linksOf(value.view, standard)
  const facets = value.facets.map((facet, place): Facet => {
    if ('field' in facet) return facet
    const values = Object.entries(facet.values).map(([id, one]) => {
      const { when } = one
      if (when === undefined) return [id, one] as const
      const expression = attempt(doc, ['facets', place, 'values', id, 'when'], problems, () =>
        conditionExpression(when, viewSetting(value, standard)),
      )
      return [id, { ...one, ...(expression === undefined ? {} : { expression }) }] as const
    })
    return { ...facet, values: Object.fromEntries(values) }
  })
  const setting = facetSetting({ ...value, facets }, standard)
  const impossible = (value.impossible ?? []).flatMap(({ when }, place): Expression[] => {
    const steps = ['impossible', place, 'when']
    const beyond = facetProblems(doc, steps, when)
    problems.push(...beyond)
    if (beyond.length > 0) return []
    return attempt(doc, steps, problems, () => [regionExpression(when, setting)]) ?? []
  })
  const atoms = atomsOf(setting, impossible, MOST_ATOMS)
  if (atoms === null) {
    const hint = 'Make a facet coarser, or say more of what is impossible.'
    const message = `The facets tell more than ${MOST_ATOMS} kinds of act apart.`
    problems.push(problemAt(doc, ['facets'], 'universe-large', message, hint))
  } else if (atoms.length === 0) {
    problems.push(problemAt(doc, ['impossible'], 'universe-empty', 'Nothing is possible.'))
  }
  return { ...value, facets, size: Math.max(1, atoms?.length ?? 1) }
}
