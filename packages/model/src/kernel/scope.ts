/** Which of the four scopes a rule has; it follows from what its expression reads. */
import { childrenOf, type Expression, nodesOf, type Reading } from './expression.ts'

export type Scope = 'cell' | 'row' | 'table' | 'source'

/** A rule without an expression looks at the source itself. */
export function scopeOf(expression: Expression | null): Scope {
  if (expression === null) return 'source'
  const nodes = [...nodesOf(expression)]
  if (nodes.some(({ op }) => op === 'share' || op === 'series')) return 'table'
  const readings = readingsOf(expression)
  const ownText = readings.length > 0 && readings.every(({ op, of }) => op !== 'field' && of === undefined)
  const oneField = new Set(readings.map(({ name }) => name)).size === 1
  const alone = nodes.every(({ op }) => op !== 'count' && op !== 'some' && op !== 'given')
  return ownText && oneField && alone ? 'cell' : 'row'
}

/** Every reading of a cell, of this row or its parent; what `count where` reads belongs to other rows. */
export function readingsOf(expression: Expression): readonly Reading[] {
  switch (expression.op) {
    case 'raw':
    case 'typed':
    case 'field':
      return [expression]
    case 'count':
    case 'some':
      return []
    default:
      return childrenOf(expression).flatMap(readingsOf)
  }
}
