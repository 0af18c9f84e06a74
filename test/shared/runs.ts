/** Results in which every validator agreed on every example of the rules it enforces, for tests that print SUPPORT. */
import { type RunnerResult, validators } from '@police-data/compiler'
import type { Rule, Standard } from '@police-data/model'

export const examplesOf = ({ examples: { valid, invalid } }: Rule): number => valid.length + invalid.length

export function fullRuns(standard: Standard): readonly RunnerResult[] {
  const rules = Object.values(standard.rules)
  return validators.map(({ id, supports }) => ({
    runner: id,
    rules: Object.fromEntries(
      rules
        .filter((rule) => supports?.(rule, standard).enforced === true)
        .map((rule) => [rule.id, { examples: examplesOf(rule), agreed: examplesOf(rule) }]),
    ),
  }))
}
