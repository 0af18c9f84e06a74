/** Keeps rules within what bounded memory can check: one parent reference, one count, nothing nested. */
import {
  type Count,
  type Expression,
  nodesOf,
  type Problem,
  type Rule,
  readingsOf,
  type Some,
  type Standard,
} from '@police-data/model'
import { problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'

export function boundsProblems(standard: Standard, spec: Spec): readonly Problem[] {
  return spec.rules.flatMap((doc) => {
    const rule = standard.rules[doc.value.id]
    if (rule === undefined || rule.expression === null) return []
    return faults(rule, rule.expression, standard).map((message) =>
      problemAt(doc, ['check'], 'rule-unbounded', message),
    )
  })
}

function faults(rule: Rule, expression: Expression, standard: Standard): readonly string[] {
  const nodes = [...nodesOf(expression)]
  const counts = nodes.filter((node): node is Count | Some => node.op === 'count' || node.op === 'some')
  const parents = new Set(readingsOf(expression).flatMap(({ of }) => of ?? []))
  const faults: string[] = []
  if (new Set(counts.map((count) => JSON.stringify(count))).size > 1)
    faults.push('A rule can hold one count; it may be compared twice.')
  for (const { where } of counts) {
    if (where === undefined) continue
    if ([...nodesOf(where)].some(({ op }) => op === 'count' || op === 'some'))
      faults.push('A count cannot hold another.')
    if (readingsOf(where).some(({ of }) => of !== undefined))
      faults.push('What is counted cannot be chosen by its parent row.')
  }
  for (const node of nodes) {
    if (node.op !== 'eq' && node.op !== 'lt' && node.op !== 'le') continue
    const sides = [node.left.op, node.right.op]
    const other = sides.find((op) => op !== 'count')
    if (sides.includes('count') && other !== 'value' && other !== 'field') {
      faults.push('A count is compared with a constant or with one field.')
    }
  }
  if (parents.size > 1) faults.push('A rule can read one parent row.')
  for (const parent of parents) {
    const references = (standard.tables[rule.table ?? '']?.references ?? []).filter(
      ({ table }) => table === parent,
    )
    if (references.length !== 1)
      faults.push(
        `The table ${rule.table} has ${references.length === 0 ? 'no reference' : 'several references'} to ${parent}.`,
      )
  }
  if (rule.scope === 'table') {
    const within = (node: Expression): boolean =>
      node.op === 'share' ||
      node.op === 'series' ||
      ((node.op === 'and' || node.op === 'or') && node.of.every(within)) ||
      (node.op === 'not' && within(node.of))
    if (!within(expression)) faults.push('A rule about a whole table can join shares and series only.')
    if (
      nodes.some(
        (node) =>
          node.op === 'share' &&
          [...nodesOf(node.where), ...nodesOf(node.of)].some(({ op }) => op === 'share' || op === 'series'),
      )
    ) {
      faults.push('A share cannot hold another.')
    }
  }
  return faults
}
