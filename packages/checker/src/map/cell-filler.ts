/** Fills one field of a row: from the numbers of a record’s cells to that of the field’s cell, each cell made once. */
import type { CellJudge } from '@police-data/model'
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'
import { NO_TEXT, type Texts } from '../numbers/texts.ts'
import { type FieldColumn, UNFILLED } from './field-column.ts'
import type { GivenNumbers } from './given-numbers.ts'
import { holderOf } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import { type FieldPlan, placesOf } from './plan.ts'
import { type Recall, recall } from './recall.ts'

/** What the fields of all tables share while the records of a file are taken. */
export interface Shared {
  readonly lexicon: Lexicon
  readonly given: GivenNumbers
  readonly combinations: Texts
}

export interface CellFiller {
  /** The number of the cell that a record gives. */
  fill: Recall
  /** The number of the cell for what two records of a row say together. */
  both(kept: number, other: number): number
}

export function cellFiller(
  plan: FieldPlan,
  table: string,
  column: FieldColumn,
  judge: CellJudge,
  shared: Shared,
): CellFiller {
  const holder = holderOf(plan, judge)
  const together = byPair((kept, other) => {
    const [one, more] = [column.held(kept), column.held(other)]
    if (one === undefined || more === undefined) return other
    const held = holder.ofBoth(one, more)
    return held === one ? kept : column.put(held)
  })
  return { fill: filler(plan, table, column, judge, shared), both: together }
}

function filler(
  plan: FieldPlan,
  table: string,
  column: FieldColumn,
  judge: CellJudge,
  { lexicon, given, combinations }: Shared,
): Recall {
  const { origin, field } = plan
  const holder = holderOf(plan, judge)
  switch (origin.kind) {
    case 'column':
      return recall(placesOf(origin), lexicon, ([own = ''], numbers) => {
        const twins = lexicon.twins(origin.column)
        const number = numbers[origin.column] ?? 0
        const made = column.put(holder.ofColumn(own), twins.at(number))
        twins.put(number, column.storedAs(made))
        return made
      })
    case 'several':
      return recall(placesOf(origin), lexicon, (owns) => column.put(holder.ofColumns(owns)))
    case 'constant': {
      let made = UNFILLED
      return () => {
        if (made === UNFILLED) made = column.put(holder.ofText(origin.text, origin.relation))
        return made
      }
    }
    case 'same':
    case 'numbered':
    case 'row': {
      const mine = given.of(`${origin.kind === 'same' ? origin.table : table}.${field.id}`)
      const cellOf = byPair((number, combination) => {
        const text = number === 0 ? '' : String(number)
        return column.put(
          holder.ofNumber(text, combination === NO_TEXT ? text : combinations.textOf(combination)),
        )
      })
      return () => cellOf(mine.number, mine.combination)
    }
    case 'absent':
      return () => UNFILLED
  }
}

function byPair(work: (one: number, other: number) => number): (one: number, other: number) => number {
  const pairs = new Pairs()
  const known = new NumberList()
  return (one, other) => {
    const pair = pairs.numberOf(one, other)
    if (pair === known.length) known.push(work(one, other))
    return known.at(pair)
  }
}
