/** The atoms of a universe: every combination of its facets that can happen. */
import { type CodeList, OTHER, plainCodes } from '../forms/code-list.ts'
import { type Cell, EMPTY } from '../kernel/cell.ts'
import { evaluate, type Judge, type Row } from '../kernel/evaluate.ts'
import type { Expression } from '../kernel/expression.ts'
import { NOWHERE } from '../kernel/nowhere.ts'
import { readingsOf } from '../kernel/scope.ts'
import type { Setting } from '../kernel/setting.ts'

/** One kind of act: a value of every facet. */
export interface Atom extends Row {
  readonly values: Readonly<Record<string, string>>
}

interface Axis {
  readonly id: string
  readonly cells: readonly (readonly [string, Cell])[]
  /** What is impossible and reads this facet. */
  readonly impossible: readonly Judge[]
}

/**
 * Facet after facet is given its values. A partial atom that is impossible already is given up, since what is true
 * of it in Kleene's logic stays true. Null when there are more than `limit`.
 */
export function atomsOf(
  { table, lists }: Setting,
  impossible: readonly Expression[],
  limit: number,
): readonly Atom[] | null {
  const judges = impossible.map((one) => ({ judge: evaluate<Row>(one), reads: namesIn(one) }))
  const axes = Object.values(table.fields).map(({ id, list }): Axis => {
    const codes = lists[list ?? '']
    const values = codes === undefined ? [] : valuesIn(codes)
    return {
      id,
      cells: values.map((value) => [value, oneOf([value])] as const),
      impossible: judges.filter(({ reads }) => reads.has(id)).map(({ judge }) => judge),
    }
  })
  const atoms: Atom[] = []
  const cells = new Map<string, Cell>()
  const partial: Row = { cell: (name) => cells.get(name) ?? EMPTY }

  function extend(place: number): boolean {
    const axis = axes[place]
    if (axis === undefined) {
      atoms.push(atomOf(new Map(cells)))
      return atoms.length <= limit
    }
    for (const [, cell] of axis.cells) {
      cells.set(axis.id, cell)
      if (axis.impossible.some((judge) => judge(partial, NOWHERE) === true)) continue
      if (!extend(place + 1)) return false
    }
    cells.delete(axis.id)
    return true
  }
  return extend(0) ? atoms : null
}

function atomOf(cells: ReadonlyMap<string, Cell>): Atom {
  return {
    values: Object.fromEntries([...cells].map(([name, { raw }]) => [name, raw ?? ''])),
    cell: (name) => cells.get(name) ?? EMPTY,
  }
}

/** What a facet can be: the plain codes, without the words that an open list does not know. */
export const valuesIn = (list: CodeList): readonly string[] =>
  plainCodes(list).filter((one) => !(list.open && one === OTHER))

/** The cell of a facet that is one of these. */
export const oneOf = (values: readonly string[]): Cell => ({
  raw: values.join(';'),
  said: null,
  typed: values,
  value: values,
})

const namesIn = (expression: Expression): ReadonlySet<string> =>
  new Set(readingsOf(expression).map(({ name }) => name))
