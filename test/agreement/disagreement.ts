/** Finds the smallest part of an expression on which two sides differ, and says so with the row. */
import { childrenOf, type Expression } from '@police-data/model'
import { columnsRead } from './coverage.ts'
import type { Asked } from './expressions.ts'
import type { Ground } from './ground.ts'
import type { Side } from './sides.ts'

export async function explainDisagreement(
  ground: Ground,
  asked: Asked,
  left: Side,
  right: Side,
): Promise<string> {
  const smallest = await smallestPart(asked, left, right)
  const [a = '', b = ''] = await both(smallest, left, right)
  const row = [...a].findIndex((letter, place) => letter !== b[place])
  const cells = columnsRead(smallest.expression, smallest.table, ground.standard)
    .filter(([table]) => table === smallest.table)
    .map(([, field]) => `${field} = ${JSON.stringify(ground.texts[smallest.table]?.[row]?.[field])}`)
  return [
    `${smallest.scope} of ${smallest.table}: ${JSON.stringify(smallest.expression)}`,
    `row ${row + 1}: ${left.id} says ${a[row]}, ${right.id} says ${b[row]}`,
    ...new Set(cells),
    `given ${JSON.stringify(ground.given)}`,
  ].join('\n  ')
}

async function smallestPart(asked: Asked, left: Side, right: Side): Promise<Asked> {
  for (const expression of parts(asked.expression)) {
    const smaller = { ...asked, expression }
    const [a, b] = await both(smaller, left, right)
    if (a !== b) return smallestPart(smaller, left, right)
  }
  return asked
}

/** What `and`, `or` and `not` join stands in the same place as they do. */
const parts = (expression: Expression): readonly Expression[] =>
  expression.op === 'and' || expression.op === 'or' || expression.op === 'not' ? childrenOf(expression) : []

const both = async (asked: Asked, left: Side, right: Side) => [
  (await left.verdicts([asked]))[0],
  (await right.verdicts([asked]))[0],
]
