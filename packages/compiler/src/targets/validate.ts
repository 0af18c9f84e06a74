/** A validator of single records in JavaScript: ajv judges cells, one switch a table judges rows; no dependency is left. */
import {
  NON_ANSWERS,
  type Rule,
  rulesOf,
  type Standard,
  type Table,
  tablesOf,
  writtenFields,
} from '@police-data/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { GENERATED } from '../file.ts'
import { type Code, fold, runtime } from './javascript-fold.ts'
import { answerDefinitions, ruleSchema } from './json-schema.ts'
import { recordName } from './names.ts'
import { ENFORCED, notEnforced, type Target } from './target.ts'

export const validate: Target = {
  id: 'validate',
  title: 'JavaScript',
  supports: (rule, standard) => {
    const told = rule.scope === 'cell' ? cellSays(rule, standard) : foldRule(rule, standard)
    return told.ok ? ENFORCED : notEnforced(told.because)
  },
  emit: async (standard) => [
    { path: 'validate/index.js', text: await bundle(standard) },
    { path: 'validate/index.d.ts', text: declarations(standard) },
  ],
}

function foldRule(rule: Rule, standard: Standard): Code {
  const table = standard.tables[rule.table ?? '']
  if (rule.expression === null || table === undefined)
    return { ok: false, because: 'it looks at the file itself' }
  return fold(rule.expression, { standard, table })
}

function cellSays(rule: Rule, standard: Standard): Code {
  return ruleSchema(rule, standard) === undefined
    ? { ok: false, because: 'JSON does not keep the text of its cell' }
    : { ok: true, code: '' }
}

/** JSON kinds a field's value may have at all; text stands for non-answers, and for what cannot be read. */
const KINDS = {
  text: ['string', 'null'],
  code: ['string', 'null'],
  date: ['string', 'null'],
  time: ['string', 'null'],
  integer: ['number', 'string', 'null'],
  number: ['number', 'string', 'null'],
  boolean: ['boolean', 'string', 'null'],
} as const

const cellRules = (table: Table, standard: Standard): readonly Rule[] =>
  rulesOf(standard, table.id).filter(
    (rule) => rule.scope === 'cell' && ruleSchema(rule, standard) !== undefined,
  )

function cellSchema(table: Table, standard: Standard) {
  const kinds = writtenFields(table).map(({ id, type, multiple }) => [
    id,
    { type: multiple === true ? ['array', 'string', 'null'] : KINDS[type] },
  ])
  return {
    $id: table.id,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(kinds),
    allOf: cellRules(table, standard).map((rule) => ruleSchema(rule, standard)),
    $defs: answerDefinitions(table, standard),
  }
}

/** Ajv's own code asks for one of its helpers by \`require\`, so it is bundled once, here. */
async function bundle(standard: Standard): Promise<string> {
  const tables = tablesOf(standard)
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    schemas: tables.map((table) => cellSchema(table, standard)),
    code: { source: true, esm: true },
  })
  const cells = standaloneCode.default(ajv, Object.fromEntries(tables.map(({ id }) => [`cells_${id}`, id])))
  const source = `${cells}\n${runtime(NON_ANSWERS)}\n${SHARED}\n${tables.map((table) => tableCode(table, standard)).join('\n')}\n${exported(tables)}`
  const { outputFiles } = await build({
    // Names of bundled files are written from here, so that no byte depends on where the compiler was started.
    absWorkingDir: `${import.meta.dirname}/../../../..`,
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['main'],
    banner: { js: `// ${GENERATED}` },
    legalComments: 'none',
    minifySyntax: true,
    minifyIdentifiers: true,
  })
  return outputFiles[0]?.text ?? ''
}

/** One entry of ajv's \`allOf\` is one rule; a fault of kind or of name has no rule of a field. */
const SHARED = `
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
function judgeCells(check, rules, record) {
  const findings = []
  const bad = new Set()
  if (check(record)) return { findings, bad }
  for (const { keyword, schemaPath, instancePath, params } of check.errors) {
    const place = /^#\\/allOf\\/(\\d+)\\/not$/.exec(schemaPath)
    if (place !== null) {
      const finding = rules[Number(place[1])]
      findings.push(finding)
      if (finding.level === 'must') bad.add(finding.field)
    } else if (keyword === 'additionalProperties') {
      findings.push({ rule: 'record.unknown-field', level: 'must', field: params.additionalProperty })
    } else if (keyword === 'type' && schemaPath.startsWith('#/properties/')) {
      const field = instancePath.slice(1)
      findings.push({ rule: 'record.wrong-kind', level: 'must', field })
      bad.add(field)
    }
  }
  const misread = new Set(findings.filter(({ rule }) => rule === 'record.wrong-kind').map(({ field }) => field))
  const plain = (one) => one.rule.startsWith('record.') || !misread.has(one.field)
  return { findings: findings.filter(plain), bad }
}
`

function tableCode(table: Table, standard: Standard): string {
  const rules = rulesOf(standard, table.id)
  const cells = cellRules(table, standard).map((rule) => finding(rule))
  const rows = rules.flatMap((rule) => {
    if (rule.scope !== 'row') return []
    const folded = foldRule(rule, standard)
    return folded.ok ? [{ rule, code: folded.code }] : []
  })
  return `
const rules_${table.id} = [${cells.join(', ')}]
const rows_${table.id} = [${rows.map(({ rule }) => finding(rule)).join(', ')}]
function holds_${table.id}(rule, r, bad) {
  switch (rule) {
${rows.map(({ rule, code }) => `    case ${JSON.stringify(rule.id)}: return ${code}`).join('\n')}
    default: return null
  }
}
export function validate${recordName(table)}(record) {
  const table = ${JSON.stringify(table.id)}
  if (!isRecord(record)) return [{ table, rule: 'record.wrong-kind', level: 'must' }]
  const { findings, bad } = judgeCells(cells_${table.id}, rules_${table.id}, record)
  for (const one of rows_${table.id}) if (holds_${table.id}(one.rule, record, bad) === false) findings.push(one)
  return findings.map((one) => ({ table, ...one }))
}`
}

const finding = ({ id, level, fields: [field] }: Rule): string =>
  JSON.stringify({ rule: id, level, ...(field === undefined ? {} : { field }) })

const exported = (tables: readonly Table[]): string =>
  `export const validators = { ${tables.map((table) => `${table.id}: validate${recordName(table)}`).join(', ')} }`

const declarations = (standard: Standard): string => `// ${GENERATED}

/** A rule that a record breaks. */
export interface Finding {
  /** The id of the rule; \`record.wrong-kind\` and \`record.unknown-field\` are about the JSON itself. */
  readonly rule: string
  readonly level: 'must' | 'should' | 'may'
  readonly table: string
  /** The field that the rule is about first; absent where the record as a whole is meant. */
  readonly field?: string
}

${tablesOf(standard)
  .map(
    (table) => `/**
 * Judges one ${table.record} by every rule that needs no other row. Empty when nothing is wrong.
 * Rules about other rows, the statement or the file are listed in SUPPORT.md.
 */
export declare function validate${recordName(table)}(record: unknown): Finding[]
`,
  )
  .join('\n')}
/** The validators by the name of their table. */
export declare const validators: {
${tablesOf(standard)
  .map((table) => `  readonly ${table.id}: (record: unknown) => Finding[]`)
  .join('\n')}
}
`
