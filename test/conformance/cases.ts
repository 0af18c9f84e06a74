/** Every example of every rule that has an expression. Rules about the source are run by the checker, on files. */
import type { Example, Rule, Standard } from '@police-data/model'

export interface Case {
  readonly rule: Rule
  readonly side: 'valid' | 'invalid'
  readonly example: Example
}

export const casesOf = (standard: Standard): readonly Case[] =>
  Object.values(standard.rules)
    .filter(({ expression }) => expression !== null)
    .flatMap((rule) =>
      (['valid', 'invalid'] as const).flatMap((side) =>
        rule.examples[side].map((example) => ({ rule, side, example })),
      ),
    )
