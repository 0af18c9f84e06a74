/** A region as its author wrote it becomes a region that the kernel reads; it reads facets and nothing else. */
import {
  type Condition,
  conditionSentence,
  facetSetting,
  type Problem,
  type Region,
  regionExpression,
  type Standard,
} from '@police-data/model'
import { type Doc, problemAt, type Steps } from '../doc.ts'
import { attempt } from './attempt.ts'

export function linkRegion(
  doc: Doc<{ readonly family: string }>,
  steps: Steps,
  condition: Condition,
  standard: Standard,
  problems: Problem[],
): Region | undefined {
  const universe = standard.universes[doc.value.family]
  if (universe === undefined) {
    const message = `The family “${doc.value.family}” has no universe, so it has no regions.`
    problems.push(problemAt(doc, ['family'], 'universe-missing', message))
    return undefined
  }
  const beyond = facetProblems(doc, steps, condition)
  problems.push(...beyond)
  if (beyond.length > 0) return undefined
  return attempt(doc, steps, problems, () => {
    const setting = facetSetting(universe, standard)
    return {
      condition,
      expression: regionExpression(condition, setting),
      sentence: conditionSentence(condition, setting),
    }
  })
}

/** Rows that are counted, cells as text and values of the statement are no facets. */
export function facetProblems(doc: Doc<unknown>, steps: Steps, condition: Condition): readonly Problem[] {
  if ('all' in condition) return many(doc, [...steps, 'all'], condition.all)
  if ('any' in condition) return many(doc, [...steps, 'any'], condition.any)
  if ('not' in condition) return facetProblems(doc, [...steps, 'not'], condition.not)
  if ('field' in condition && 'is' in condition && !condition.field.includes('.')) return []
  const message = 'A region says of facets what they are, and joins that by all, any and not.'
  return [problemAt(doc, steps, 'region-beyond-facets', message)]
}

const many = (doc: Doc<unknown>, steps: Steps, conditions: readonly Condition[]): readonly Problem[] =>
  conditions.flatMap((one, place) => facetProblems(doc, [...steps, place], one))
