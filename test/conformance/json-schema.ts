/** The emitted JSON Schemas as a runner, read by ajv: every entry of `allOf` is one rule. */
import { completeExample, targets } from '@police-data/compiler'
import type { Rule } from '@police-data/model'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { OpenRunner } from './runner.ts'

export const openJsonSchema: OpenRunner = async (standard) => {
  const target = targets.find(({ id }) => id === 'json-schema')
  const validators = new Map<string, ValidateFunction>()
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
  for (const { path, text } of (await target?.emit(standard, [])) ?? []) {
    const table = /^json-schema\/([a-z_]+)\.schema\.json$/.exec(path)?.[1]
    if (table !== undefined) validators.set(table, ajv.compile(JSON.parse(text)))
  }
  return {
    id: 'json-schema',
    supports: (rule: Rule) => target?.supports?.(rule, standard).enforced === true,
    broken: async ({ example }) => {
      const broken = new Set<string>()
      for (const [table, records] of Object.entries(completeExample(example, standard))) {
        const validator = validators.get(table)
        if (validator === undefined) throw new Error(`There is no schema of ${table}`)
        for (const record of records) for (const id of brokenRules(validator, record)) broken.add(id)
      }
      return broken
    },
  }
}

/** The ids of the entries that fail; faults of shape beside them have no rule of their own. */
export function brokenRules(validator: ValidateFunction, record: unknown): readonly string[] {
  if (validator(record)) return []
  const entries = (validator.schema as { allOf: readonly { $comment: string }[] }).allOf
  return (validator.errors ?? []).flatMap(({ schemaPath }) => {
    const place = /^#\/allOf\/(\d+)\/not$/.exec(schemaPath)?.[1]
    return place === undefined ? [] : [entries[Number(place)]?.$comment ?? '']
  })
}
