/** JSON Schema 2020-12: one file a table, every rule its own entry that names it. */
import {
  type Field,
  type Rule,
  rulesOf,
  type Standard,
  type Table,
  tablesOf,
  writtenFields,
} from '@police-data/model'
import { GENERATED, type TextFile } from '../file.ts'
import { formFiles } from './form-files.ts'
import { json } from './json.ts'
import { fold, type Sides } from './json-schema-fold.ts'
import { NO_ANSWER, noAnswer, type Schema, typedValue, valueShape } from './json-schema-values.ts'
import { ENFORCED, notEnforced, type Target } from './target.ts'

export const jsonSchema: Target = {
  id: 'json-schema',
  title: 'JSON Schema',
  supports: (rule, standard) => {
    const folded = foldRule(rule, standard)
    if (rule.level !== 'must') return notEnforced('a schema has no rule that only should or may hold')
    return folded.ok ? ENFORCED : notEnforced(folded.because)
  },
  emit: async (standard) => [
    ...tablesOf(standard).map((table) => tableFile(table, standard)),
    ...formFiles((path) => ({ $schema: DIALECT, $id: address(standard, path), $comment: GENERATED })),
  ],
}

function foldRule(rule: Rule, standard: Standard): Sides {
  const table = standard.tables[rule.table ?? '']
  if (rule.expression === null || table === undefined)
    return { ok: false, because: 'it looks at the file itself' }
  return fold(rule.expression, { standard, table })
}

/** What a record must be for one rule: not where the rule is exactly false. Undefined where JSON Schema cannot say it. */
export function ruleSchema(rule: Rule, standard: Standard): Schema | undefined {
  const folded = foldRule(rule, standard)
  return folded.ok ? { $comment: rule.id, not: folded.isFalse } : undefined
}

/** The answers that the schemas of rules refer to: of the type, and within the field's own `must` rules. */
export function answerDefinitions(table: Table, standard: Standard): Readonly<Record<string, Schema>> {
  const answers = writtenFields(table).map((field) => {
    const own = rulesOf(standard, table.id).filter(
      ({ scope, level, fields }) => scope === 'cell' && level === 'must' && fields[0] === field.id,
    )
    const kept = own.flatMap((rule) => {
      const folded = foldRule(rule, standard)
      return folded.ok && rule.check.kind !== 'of-type' ? [{ not: folded.isFalse }] : []
    })
    const answer = { required: [field.id], properties: { [field.id]: typedValue(field) } }
    return [field.id, kept.length === 0 ? answer : { allOf: [answer, ...kept] }] as const
  })
  return { no_answer: noAnswer, ...Object.fromEntries(answers) }
}

const address = ({ version }: Standard, path: string): string =>
  `https://policedatastandard.org/${version}/schema/${path}`
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

function tableFile(table: Table, standard: Standard): TextFile {
  const path = `${table.id}.schema.json`
  const rules = rulesOf(standard, table.id).filter(({ level }) => level === 'must')
  return {
    path: `json-schema/${path}`,
    text: json({
      $schema: DIALECT,
      $id: address(standard, path),
      $comment: `${GENERATED} SPDX-License-Identifier: CC0-1.0`,
      title: table.title,
      description: table.definition,
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        writtenFields(table).map((field) => [field.id, property(field, table, standard)]),
      ),
      allOf: rules.flatMap((rule) => ruleSchema(rule, standard) ?? []),
      $defs: answerDefinitions(table, standard),
    }),
  }
}

/** A key is always an answer. */
const property = (field: Field, table: Table, standard: Standard): Schema => ({
  title: field.title,
  description: field.definition,
  ...(field.deprecated === undefined ? {} : { deprecated: true }),
  examples: field.examples,
  anyOf: [
    valueShape(field, standard.codeLists[field.list ?? '']),
    ...(table.key.includes(field.id) ? [] : [NO_ANSWER]),
  ],
})
