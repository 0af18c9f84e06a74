/** Two more ways to verdicts, over JSON records: the emitted schemas read by ajv, and the emitted JavaScript. */
import { targets } from '@police-data/compiler'
import { type Rule, type Standard, scopeOf } from '@police-data/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { brokenRules } from '../conformance/json-schema.ts'
import { emittedValidators } from '../conformance/validate.ts'
import type { Asked } from './expressions.ts'
import type { Records } from './records.ts'
import type { Side } from './sides.ts'

export interface PartialSide extends Side {
  /** Can it say this at all? */
  supports(asked: Asked): boolean
}

/** Which rules one record breaks. */
type Breaks = (table: string, record: unknown) => ReadonlySet<string>

interface Kind {
  readonly id: string
  /** So that the expression is judged beside the field's own rules and not as one of them. */
  rule(asked: Asked): Pick<Rule, 'level' | 'scope'>
  open(standard: Standard): Promise<Breaks>
}

const schemas: Kind = {
  id: 'json-schema',
  rule: () => ({ level: 'must', scope: 'row' }),
  open: async (standard) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
    const files = await targets.find(({ id }) => id === 'json-schema')?.emit(standard, [])
    const validators = new Map(
      files?.flatMap(({ path, text }) => {
        const table = /^json-schema\/([a-z_]+)\.schema\.json$/.exec(path)?.[1]
        return table === undefined ? [] : [[table, ajv.compile(JSON.parse(text))] as const]
      }),
    )
    return (table, record) => {
      const validator = validators.get(table)
      return new Set(validator === undefined ? [] : brokenRules(validator, record))
    }
  },
}

const javascript: Kind = {
  id: 'validate',
  rule: ({ expression }) => ({ level: 'should', scope: scopeOf(expression) }),
  open: async (standard) => {
    const validators = await emittedValidators(standard)
    return (table, record) => new Set(validators[table]?.(record).map(({ rule }) => rule))
  },
}

export const jsonSides = (standard: Standard, records: Records): readonly PartialSide[] =>
  [schemas, javascript].map((kind) => side(kind, standard, records))

/** A validator says only what is broken, so each expression stands there twice: as it is, and denied. */
function side(kind: Kind, standard: Standard, records: Records): PartialSide {
  const target = targets.find(({ id }) => id === kind.id)
  const ruleOf = (asked: Asked, id: string): Rule => ({
    ...(Object.values(standard.rules)[0] as Rule),
    ...kind.rule(asked),
    id,
    table: asked.table,
    check: { kind: 'assert', that: { all: [] } },
    fields: [],
    expression: asked.expression,
  })
  const pairOf = (asked: Asked, place: number): readonly Rule[] => [
    ruleOf(asked, `x${place}-false`),
    ruleOf({ ...asked, expression: { op: 'not', of: asked.expression } }, `x${place}-true`),
  ]
  return {
    id: kind.id,
    supports: (asked) =>
      asked.scope === 'row' &&
      pairOf(asked, 0).every((rule) => target?.supports?.(rule, standard).enforced === true),
    verdicts: async (asked) => {
      const added = asked.flatMap(pairOf).map((rule) => [rule.id, rule] as const)
      const breaks = await kind.open({
        ...standard,
        rules: { ...standard.rules, ...Object.fromEntries(added) },
      })
      const broken = new Map<string, readonly ReadonlySet<string>[]>()
      for (const [table, all] of Object.entries(records))
        broken.set(
          table,
          all.map((one) => breaks(table, one)),
        )
      return asked.map(({ table }, place) =>
        (broken.get(table) ?? [])
          .map((ids) => (ids.has(`x${place}-false`) ? 'F' : ids.has(`x${place}-true`) ? 'T' : 'N'))
          .join(''),
      )
    },
  }
}
