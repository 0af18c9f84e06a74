/** Fills one field of a table: from the numbers of records’ cells to those of the field’s cells, each cell made once. */
import type { CellJudge } from '@police-data/model'
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'
import { NO_TEXT, type Texts } from '../numbers/texts.ts'
import { type FieldColumn, UNFILLED } from './field-column.ts'
import type { GivenNumbers } from './given-numbers.ts'
import { type Holder, holderOf } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { MadeCells } from './made-cells.ts'
import { type FieldPlan, type Origin, placesOf } from './plan.ts'
import { type Recall, recall } from './recall.ts'

/** What the fields of all tables share while the records of a file are taken. */
export interface Shared {
  readonly lexicon: Lexicon
  readonly given: GivenNumbers
  readonly combinations: Texts
  readonly made: MadeCells
}

export interface CellFiller {
  /** From the numbers of cells; null where the field holds a number that is given to the record. */
  readonly fill: Recall | null
  /** The number of the cell for a combination and the number that it was given. */
  given(combination: number, number: number): number
  /** The number of the cell for what two records of a row say together. */
  both(kept: number, other: number): number
}

/** `judgedBy`: by what texts are judged; where it is the same, they are judged alike as long as they break no rule. */
export function cellFiller(
  plan: FieldPlan,
  column: FieldColumn,
  { judge, judgedBy }: { readonly judge: CellJudge; readonly judgedBy: string },
  { lexicon, combinations, made }: Omit<Shared, 'given'>,
): CellFiller {
  const holder = holderOf(plan, judge)
  return {
    fill: filler(plan.origin, { column, holder, judgedBy, lexicon, made }),
    given: byPair((combination, number) => {
      const text = number === 0 ? '' : String(number)
      return column.put(
        holder.ofNumber(text, combination === NO_TEXT ? text : combinations.textOf(combination)),
      )
    }),
    both: byPair((kept, other) => {
      const [one, more] = [column.held(kept), column.held(other)]
      if (one === undefined || more === undefined) return other
      const held = holder.ofBoth(one, more)
      return held === one ? kept : column.put(held)
    }),
  }
}

interface Making extends Pick<Shared, 'lexicon' | 'made'> {
  readonly column: FieldColumn
  readonly holder: Holder
  readonly judgedBy: string
}

function filler(origin: Origin, { column, holder, judgedBy, lexicon, made }: Making): Recall | null {
  switch (origin.kind) {
    case 'column': {
      // The id of an event stands in all of its tables.
      const before = made.of(origin.column, `${origin.way} ${judgedBy}`)
      return recall([origin.column], lexicon, ([own = ''], [number = 0]) => {
        const stored = before.at(number)
        if (stored !== 0) return column.putStored(stored - 1)
        const twins = lexicon.twins(origin.column)
        const held = holder.ofColumn(own)
        const cell = column.put(held, twins.at(number))
        twins.put(number, column.storedAs(cell))
        if (held.broken.length === 0) before.put(number, column.storedAs(cell) + 1)
        return cell
      })
    }
    case 'several':
      return recall(placesOf(origin), lexicon, (owns) => column.put(holder.ofColumns(owns)))
    case 'constant':
      return recall([], lexicon, () => column.put(holder.ofText(origin.text, origin.relation)))
    case 'absent':
      return ({ length, places }, into) => {
        for (let at = 0; at < length; at += 1) into[places[at] as number] = UNFILLED
      }
    case 'same':
    case 'numbered':
    case 'row':
      return null
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
