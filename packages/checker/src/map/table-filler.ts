/** Fills one table: each record gives it what the contributions of the mapping take from it, one row, none or several. */
import type { Standard } from '@police-data/model'
import { type Contributor, contributor } from './contributor.ts'
import type { SourceRecord } from './dataset.ts'
import type { Filling } from './filling.ts'
import type { Contribution, Split } from './plan.ts'
import { type Recall, recall } from './recall.ts'
import { partsOf } from './split.ts'

/** Whether the record gave a row, gave none because a part of its key is empty, or is no record of this table. */
export type Fate = 'taken' | 'keyless' | 'aside'

export interface Placed {
  readonly record: SourceRecord
  /** Of its cells, in the lexicon of the file. */
  readonly numbers: Int32Array
  /** The number of its place. */
  readonly place: number
}

export type TableFiller = (record: Placed) => Fate

export function tableFiller(filling: Filling, standard: Standard): TableFiller {
  const { plan, lexicon } = filling
  const contributors = plan.contributions.map((one) => ({
    takes: taker(one, filling),
    split: one.split,
    add: contributor(one, filling, standard),
  }))
  const addParts = ({ record, place }: Placed, split: Split, add: Contributor): Fate => {
    const parts = partsOf(record.cells, split)
    if (!parts.even) filling.uneven(place)
    return parts.cells
      .map((part): Fate => add(lexicon.copyOf(part), place))
      .reduce((fate, one) => better(fate, one), 'aside')
  }
  return (placed) => {
    let fate: Fate = 'aside'
    for (const { takes, split, add } of contributors) {
      if (takes(placed.numbers) !== TAKEN) continue
      const one = split === null ? add(placed.numbers, placed.place) : addParts(placed, split, add)
      fate = better(fate, one)
    }
    return fate
  }
}

/** Of what two became of one record: a row, before a key that is empty, before nothing. */
export const better = (one: Fate, other: Fate): Fate => (one === 'taken' || other === 'aside' ? one : other)

const TAKEN = 1
const PASSED_OVER = 2

function taker({ asks, takes }: Contribution, { lexicon }: Filling): Recall {
  return recall(asks, lexicon, (texts) => {
    const cells: string[] = []
    for (const [at, column] of asks.entries()) cells[column] = texts[at] ?? ''
    return takes(cells) ? TAKEN : PASSED_OVER
  })
}
