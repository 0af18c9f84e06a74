/** Operators meet only the types they can compare. */
import {
  childrenOf,
  type Expression,
  type Field,
  fieldRead,
  isDate,
  type Operand,
  type Problem,
  type Reading,
  type Setting,
  type Standard,
  TIME,
} from '@police-data/model'
import { problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'
import { settingOf } from '../rule.ts'

export function typeProblems(standard: Standard, spec: Spec): readonly Problem[] {
  return spec.rules.flatMap((doc) => {
    const rule = standard.rules[doc.value.id]
    if (rule === undefined || rule.expression === null) return []
    const faults = expressionFaults(rule.expression, settingOf(standard, rule.table), standard)
    return faults.map((message) => problemAt(doc, ['check'], 'rule-types', message))
  })
}

function expressionFaults(node: Expression, setting: Setting, standard: Standard): readonly string[] {
  const inner =
    node.op === 'count' || node.op === 'some'
      ? { ...setting, table: standard.tables[node.table] ?? setting.table }
      : setting
  return [
    ...nodeFaults(node, setting, inner, standard),
    ...childrenOf(node).flatMap((child) => expressionFaults(child, inner, standard)),
  ]
}

function nodeFaults(
  node: Expression,
  setting: Setting,
  counted: Setting,
  standard: Standard,
): readonly string[] {
  switch (node.op) {
    case 'eq':
    case 'lt':
    case 'le': {
      const left = kindOf(node.left, setting, standard)
      const right = kindOf(node.right, setting, standard)
      if (left === 'several' || right === 'several') {
        return ['A field with several values cannot be compared; say `is` or `includes`.']
      }
      if (left !== right) return [`A ${left} cannot be compared with a ${right}.`]
      return node.op === 'eq' || ORDERED.has(left) ? [] : [`A ${left} has no order.`]
    }
    case 'matches':
      return textual(node.item, setting) ? [] : [`${node.item.name} is not one text, so it has no form.`]
    case 'in':
    case 'includes':
      return lookedUp(node.item, setting)
        ? []
        : [`${node.item.name} is neither text nor a code, so it is in no list.`]
    case 'count':
    case 'some':
      return node.by.flatMap(([own, theirs]) => {
        const [left, right] = [fieldRead(field(own), setting), fieldRead(field(theirs), counted)]
        return left.type === right.type && (left.multiple === true) === (right.multiple === true)
          ? []
          : [`${own} and ${node.table}.${theirs} are of different types.`]
      })
    case 'given':
      return standard.givens[node.name] === undefined
        ? [`standard.yaml does not say that a statement gives “${node.name}”.`]
        : []
    case 'series':
      return typeOf({ op: 'field', name: node.field }, setting) === 'date'
        ? []
        : [`${node.field} is no date, so it has no months.`]
    default:
      return []
  }
}

const field = (name: string): Reading => ({ op: 'field', name })

const ORDERED: ReadonlySet<Kind> = new Set(['number', 'date', 'time'])

function lookedUp(reading: Reading, setting: Setting): boolean {
  const type = typeOf(reading, setting)
  return type === 'text' || type === 'code'
}

type Kind = 'number' | 'date' | 'time' | 'text' | 'code' | 'boolean' | 'several'

function kindOf(
  operand: Operand | Extract<Expression, { op: 'count' }>,
  setting: Setting,
  standard: Standard,
): Kind {
  switch (operand.op) {
    case 'count':
      return 'number'
    case 'given':
      return kind(standard.givens[operand.name]?.type ?? 'text')
    case 'value':
      return constantKind(operand.value)
    default: {
      const field = fieldRead(operand, setting)
      return field.multiple === true ? 'several' : kind(field.type)
    }
  }
}

const kind = (type: Field['type']): Kind => (type === 'integer' ? 'number' : type)

/** A day that no calendar has is only text. */
function constantKind(value: string | number | boolean | null): Kind {
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (value === null) return 'text'
  return isDate(value) ? 'date' : isTime(value) ? 'time' : 'text'
}

const time = new RegExp(`^${TIME}$`, 'u')
const isTime = (text: string): boolean => time.test(text)

const typeOf = (reading: Reading, setting: Setting): Field['type'] => fieldRead(reading, setting).type

/** Any text may be matched before it is read; after that only text and codes, one at a time. */
function textual(reading: Reading, setting: Setting): boolean {
  const { type, multiple } = fieldRead(reading, setting)
  return (
    reading.op === 'raw' ||
    (multiple !== true && (type === 'text' || type === 'code' || type === 'date' || type === 'time'))
  )
}
