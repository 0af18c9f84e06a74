/** Wrong meanings of each operator, made by rewriting the expression that one side is asked. */
import {
  type Count,
  type Expression,
  fieldRead,
  NON_ANSWERS,
  type Operand,
  type Operator,
  type Reading,
  type Standard,
} from '@police-data/model'

export interface Fault {
  readonly operator: Operator
  /** What the operator is taken to mean. */
  readonly meaning: string
  /** The same node where the fault does not bite. */
  rewrite(node: Expression, standard: Standard, table: string): Expression
}

/** Rewrites every node, the innermost first; what `count where` holds stands in the table counted. */
export function planted(fault: Fault, expression: Expression, standard: Standard, table: string): Expression {
  const inner = (node: Expression, home = table) => planted(fault, node, standard, home)
  const rebuilt = ((): Expression => {
    switch (expression.op) {
      case 'present':
      case 'answered':
      case 'said':
        return { ...expression, of: inner(expression.of) as Reading }
      case 'eq':
      case 'lt':
      case 'le':
        return {
          ...expression,
          left: inner(expression.left) as Operand,
          right: inner(expression.right) as Operand,
        }
      case 'in':
      case 'includes':
      case 'matches':
        return { ...expression, item: inner(expression.item) as Reading }
      case 'and':
      case 'or':
        return { ...expression, of: expression.of.map((part) => inner(part)) }
      case 'not':
        return { ...expression, of: inner(expression.of) }
      case 'share':
        return { ...expression, where: inner(expression.where), of: inner(expression.of) }
      case 'some':
        return { ...expression, where: inner(expression.where, expression.table) }
      case 'count':
        return expression.where === undefined
          ? expression
          : { ...expression, where: inner(expression.where, expression.table) }
      default:
        return expression
    }
  })()
  return fault.rewrite(rebuilt, standard, table)
}

type Node<Op extends Operator> = Expression & { readonly op: Op }

const fault = <Op extends Operator>(
  operator: Op,
  meaning: string,
  rewrite: (node: Node<Op>, standard: Standard, table: string) => Expression,
): Fault => ({
  operator,
  meaning,
  rewrite: (node, standard, table) =>
    node.op === operator ? rewrite(node as Node<Op>, standard, table) : node,
})

/** Readings can change places only where both have the same type. */
const textual = ({ name, of }: Reading, standard: Standard, table: string): boolean => {
  const home = standard.tables[of ?? table]
  if (home === undefined) return false
  const setting = { table: home, tables: standard.tables, lists: standard.codeLists }
  const { type, multiple } = fieldRead({ op: 'field', name }, setting)
  return (type === 'text' || type === 'code') && multiple !== true
}

const answered = (operand: Operand | Count): readonly Expression[] =>
  operand.op === 'field' || operand.op === 'typed' ? [{ op: 'answered', of: operand }] : []

/** What cannot be told is taken for false. */
const told = (node: Node<'eq' | 'lt' | 'le'>): Expression => ({
  op: 'and',
  of: [node, ...answered(node.left), ...answered(node.right)],
})

const without = <T>(items: readonly T[]): readonly T[] => items.slice(0, -1)

export const FAULTS: readonly Fault[] = [
  fault('field', 'typed: values that break their own rules are read', (node) => ({ ...node, op: 'typed' })),
  fault('typed', 'field: values that break their own rules are lost', (node) => ({ ...node, op: 'field' })),
  fault('raw', 'typed: non-answers are lost', (node, standard, table) =>
    textual(node, standard, table) ? { ...node, op: 'typed' } : node,
  ),
  fault('value', 'one more', ({ value, op }) => ({
    op,
    value: typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : value,
  })),
  fault('value', 'nothing', ({ op }) => ({ op, value: null })),
  fault('present', 'answered', ({ of }) => ({ op: 'answered', of })),
  fault('answered', 'present', ({ of }) => ({ op: 'present', of })),
  fault('said', 'present', ({ of }) => ({ op: 'present', of })),
  fault('said', 'another non-answer', (node) => ({
    ...node,
    what: NON_ANSWERS[(NON_ANSWERS.indexOf(node.what) + 1) % NON_ANSWERS.length] ?? 'unknown',
  })),
  fault('eq', 'le', (node) => ({ ...node, op: 'le' })),
  fault('eq', 'an empty cell equals nothing, for certain', told),
  fault('lt', 'le', (node) => ({ ...node, op: 'le' })),
  fault('lt', 'an empty cell is not less, for certain', told),
  fault('le', 'lt', (node) => ({ ...node, op: 'lt' })),
  fault('le', 'the other way round', ({ op, left, right }) => ({ op, left: right, right: left })),
  fault('in', 'what is not in yes is out', ({ op, item, yes }) => ({ op, item, yes })),
  fault('in', 'includes', (node) => ({ ...node, op: 'includes' })),
  fault('in', 'the last code is forgotten', (node) => ({ ...node, yes: without(node.yes) })),
  fault('includes', 'what is not in yes is out', ({ op, item, yes }) => ({ op, item, yes })),
  fault('includes', 'in', (node) => ({ ...node, op: 'in' })),
  fault('matches', 'not anchored at the end', (node) => ({ ...node, pattern: `(${node.pattern})[^~]*` })),
  fault('matches', 'not anchored at the start', (node) => ({ ...node, pattern: `[^~]*(${node.pattern})` })),
  fault('and', 'or', (node) => ({ ...node, op: 'or' })),
  fault('and', 'the last part is forgotten', (node) => ({ ...node, of: without(node.of) })),
  fault('or', 'and', (node) => ({ ...node, op: 'and' })),
  fault('or', 'the last part is forgotten', (node) => ({ ...node, of: without(node.of) })),
  fault('not', 'nothing', ({ of }) => of),
  fault('count', 'of all rows', ({ op, table, by }) => ({ op, table, by })),
  fault('count', 'of what is not so', ({ where, ...rest }) =>
    where === undefined ? rest : { ...rest, where: { op: 'not', of: where } },
  ),
  fault('count', 'by the first field alone', (node) => ({ ...node, by: node.by.slice(0, 1) })),
  fault('some', 'of what is not so', (node) => ({ ...node, where: { op: 'not', of: node.where } })),
  fault('some', 'a count above none: what cannot be told is not so', ({ table, by, where }) => ({
    op: 'lt',
    left: { op: 'value', value: 0 },
    right: { op: 'count', table, by, where },
  })),
  fault('share', 'one more in a hundred', (node) => ({ ...node, atMost: node.atMost + 1 })),
  fault('share', 'one fewer in a hundred', (node) => ({ ...node, atMost: node.atMost - 1 })),
  fault('share', 'of all rows', (node) => ({ ...node, of: { op: 'and', of: [] } })),
  fault('series', 'without excuses', ({ op, field, by }) => ({ op, field, by })),
  fault('given', 'never given', () => ({ op: 'value', value: null })),
]
