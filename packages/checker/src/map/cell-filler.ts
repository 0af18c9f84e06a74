/** Fills one field of a table: from the numbers of records’ cells to those of the field’s cells, each cell made once. */
import type { CellJudge } from '@police-data/model'
import { NumberList } from '../numbers/number-list.ts'
import { Pairs } from '../numbers/pairs.ts'
import { NO_TEXT, type Texts } from '../numbers/texts.ts'
import { withRoom } from '../numbers/with-room.ts'
import { type FieldColumn, UNFILLED } from './field-column.ts'
import type { GivenNumbers } from './given-numbers.ts'
import { type Holder, holderOf } from './holder.ts'
import type { Lexicon } from './lexicon.ts'
import type { MadeCells } from './made-cells.ts'
import { type FieldPlan, type Origin, placesOf } from './plan.ts'
import { type Recall, recall, recallOne } from './recall.ts'

/** What the fields of all tables share while the records of a file are taken. */
export interface Shared {
  readonly lexicon: Lexicon
  readonly given: GivenNumbers
  readonly combinations: Texts
  readonly made: MadeCells
  /** Of fields that name records: those that are filled alike in several tables share their cells. */
  readonly nameFillers: Map<string, NameFiller>
  /** Whether the texts of names are those of the lexicon, which has numbered them. */
  readonly hasTexts: boolean
}

export interface NameFiller {
  readonly column: FieldColumn
  readonly fill: Recall
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
  { lexicon, combinations, made, nameFillers, hasTexts }: Omit<Shared, 'given'>,
): CellFiller {
  const holder = holderOf(plan, judge)
  return {
    fill: filler(plan.origin, { column, holder, judgedBy, lexicon, made, nameFillers, hasTexts }),
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

interface Making extends Pick<Shared, 'lexicon' | 'made' | 'nameFillers' | 'hasTexts'> {
  readonly column: FieldColumn
  readonly holder: Holder
  readonly judgedBy: string
}

function filler(origin: Origin, making: Making): Recall | null {
  const { column, holder, judgedBy, lexicon, made } = making
  switch (origin.kind) {
    case 'column': {
      if (column.forgets) return nameFiller(origin, making)
      // The id of an event stands in all of its tables.
      const before = made.of(origin.column, `${origin.way.all} ${judgedBy}`)
      return recallOne(origin.column, (number) => {
        const stored = before.at(number)
        if (stored !== 0) return column.putStored(stored - 1)
        const own = lexicon.textOf(origin.column, number)
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

/** The id of an event stands in all of its tables, and hardly ever again. */
function nameFiller(
  { column: from, way }: Extract<Origin, { readonly kind: 'column' }>,
  { column, holder, judgedBy, lexicon, nameFillers, hasTexts }: Making,
): Recall {
  const name = `${from} ${way.all} ${judgedBy}`
  const known = nameFillers.get(name)
  if (known !== undefined) {
    if (known.column !== column) column.shareCells(known.column, holder.ofColumn)
    return known.fill
  }
  const fill = recallOne(from, (number) => {
    const own = lexicon.textOf(from, number)
    const held = holder.ofColumn(own)
    return column.put(held, undefined, hasTexts && held.text === own ? number - 1 : undefined)
  })
  nameFillers.set(name, { column, fill })
  return fill
}

/** Up to here a pair is its own place: most numbers are small, and few are made of a combination. */
const NEAR = { one: 2 ** 16, other: 4 }

function byPair(work: (one: number, other: number) => number): (one: number, other: number) => number {
  const pairs = new Pairs()
  const known = new NumberList()
  /** 0 where it is not known yet. */
  let near: Int32Array = new Int32Array(0)
  return (one, other) => {
    if (one >= 0 && one < NEAR.one && other >= 0 && other < NEAR.other) {
      const place = one * NEAR.other + other
      near = withRoom(near, place)
      if (near[place] === 0) near[place] = work(one, other)
      return near[place] as number
    }
    const pair = pairs.numberOf(one, other)
    if (pair === known.length) known.push(work(one, other))
    return known.at(pair)
  }
}
