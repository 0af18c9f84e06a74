/** The standard that transcripts are run against: the toy, and a variant of it that has a bug. */
import type { Expression, Rule, Standard } from '@police-data/model'
import { toyStandard } from '../shared/spec-files.ts'

/** What a bug in the kernel looks like: a rule whose operator nobody knows. */
function unknownOperator(standard: Standard): Standard {
  const rule = standard.rules['returned-before-lent'] as Rule
  const expression = { op: 'resembles' } as unknown as Expression
  return { ...standard, rules: { ...standard.rules, [rule.id]: { ...rule, expression } } }
}

const variants: Readonly<Record<string, (standard: Standard) => Standard>> = {
  toy: (standard) => standard,
  'unknown-operator': unknownOperator,
}

let toy: Promise<Standard> | undefined

export async function standardNamed(name: string): Promise<Standard> {
  toy ??= toyStandard()
  const variant = variants[name]
  if (variant === undefined) {
    throw new Error(`No standard is called ${name}; there are ${Object.keys(variants).join(', ')}`)
  }
  return variant(await toy)
}
