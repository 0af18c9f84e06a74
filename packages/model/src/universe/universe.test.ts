/** Atoms are all that can happen; events hold what rows say; recounts say what they cannot tell. */
import { describe, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { evaluate, type Row } from '../kernel/evaluate.ts'
import { judgeRecord } from '../kernel/judge.ts'
import { NOWHERE } from '../kernel/nowhere.ts'
import { atomsOf, oneOf } from './atoms.ts'
import { eventsOf } from './events.ts'
import { facetSetting } from './facet-table.ts'
import { linksOf } from './links.ts'
import { recount } from './recount.ts'
import { regionExpression } from './region-expression.ts'

const standard = await toyStandard()
const universe = standard.universes.lending
if (universe === undefined) throw new Error('The toy standard has a universe.')
const setting = facetSetting(universe, standard)
const impossible = (universe.impossible ?? []).map(({ when }) => regionExpression(when, setting))

function rowsOf(records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>) {
  return Object.fromEntries(
    Object.entries(records).map(([id, all]) => {
      const table = standard.tables[id]
      if (table === undefined) throw new Error(id)
      return [
        id,
        all.map((one) => judgeRecord({ branch_id: 'harbour', loan_id: 'L1', ...one }, standard, table)),
      ]
    }),
  )
}

describe('the atoms', () => {
  test('are every combination that is not impossible, as brute force finds them', () => {
    const atoms = atomsOf(setting, impossible, 200) ?? []
    const judges = impossible.map((one) => evaluate<Row>(one))
    const facets = Object.values(setting.table.fields)
    let all: readonly Readonly<Record<string, string>>[] = [{}]
    for (const { id, list = '' } of facets) {
      const codes = Object.entries(setting.lists[list]?.codes ?? {}).filter(([, { of }]) => of === undefined)
      all = all.flatMap((one) => codes.map(([code]) => ({ ...one, [id]: code })))
    }
    const possible = all.filter(
      (one) => !judges.some((judge) => judge({ cell: (name) => oneOf([one[name] ?? '']) }, NOWHERE) === true),
    )
    expect(atoms.map(({ values }) => values)).toEqual(possible)
    expect(atoms.length).toBe(universe.size)
    expect(atoms.length).toBeLessThanOrEqual(200)
  })

  test('are given up when there are more than can be looked through', () => {
    expect(atomsOf(setting, impossible, universe.size)).not.toBeNull()
    expect(atomsOf(setting, impossible, universe.size - 1)).toBeNull()
  })
})

describe('the events', () => {
  test('are the rows of the first table with those that belong to them, and none is lost', () => {
    const tables = rowsOf({
      loans: [{ loan_id: 'L1' }, { loan_id: 'L2' }],
      loan_items: [
        { loan_id: 'L1', item_no: '1', item_type: 'book' },
        { loan_id: 'L1', item_no: '2', item_type: 'film' },
        { loan_id: 'L9', item_no: '1', item_type: 'map' },
      ],
    })
    const events = eventsOf(universe, standard, tables)
    expect(events.map(({ rows }) => [rows.loans === null, rows.loan_items === null])).toEqual([
      [false, false],
      [false, false],
      [false, true],
    ])
    expect(events.map((event) => event.cell('company').value)).toEqual([['mixed'], ['mixed'], ['paper']])
  })

  test('hold every value that may be the one', () => {
    const [event] = eventsOf(
      universe,
      standard,
      rowsOf({
        loans: [{}],
        loan_items: [{ item_no: '1', item_type: 'book', damage: 'unknown' }],
      }),
    )
    expect(event?.cell('item_type').value).toEqual(['book'])
    expect(event?.cell('state').value).toEqual(['lost', 'whole', 'harmed'])
    expect(event?.cell('post').value).toEqual(['posted', 'fetched'])
  })

  test('stand beside each other along the reference, whichever way it goes', () => {
    expect(linksOf({ id: 'v', from: 'loans', with: ['loan_items'] }, standard)).toEqual([
      {
        table: 'loan_items',
        beside: 'loans',
        own: ['branch_id', 'loan_id'],
        theirs: ['branch_id', 'loan_id'],
      },
    ])
    expect(linksOf({ id: 'v', from: 'loan_items', with: ['loans'] }, standard)).toEqual([
      {
        table: 'loans',
        beside: 'loan_items',
        own: ['branch_id', 'loan_id'],
        theirs: ['branch_id', 'loan_id'],
      },
    ])
    expect(() => linksOf({ id: 'v', from: 'loans', with: ['closures'] }, standard)).toThrow('closures')
  })
})

describe('a recount', () => {
  const tables = rowsOf({
    loans: [{ loan_id: 'L1' }, { loan_id: 'L2' }, { loan_id: 'L3' }, { loan_id: 'L4' }],
    loan_items: [
      { loan_id: 'L1', item_no: '1', item_type: 'book', damage: 'lost' },
      { loan_id: 'L1', item_no: '2', item_type: 'print', damage: 'none' },
      { loan_id: 'L2', item_no: '1', item_type: 'book', damage: 'none' },
      { loan_id: 'L3', item_no: '1', item_type: 'bound', damage: 'unknown' },
    ],
  })
  const events = eventsOf(universe, standard, tables)
  const measure = (id: string) => {
    const found = standard.measures[id]
    if (found === undefined) throw new Error(id)
    return found
  }

  test('counts a row if one of its events lies in the region, and says of how many it cannot tell', () => {
    expect(recount({ unit: 'loans', region: measure('lost-share').region }, events, tables)).toEqual({
      whole: 4,
      counted: 1,
      not: 1,
      unclear: 2,
    })
  })

  test('of a share leaves out what is outside the whole, and cannot tell what may be outside', () => {
    expect(recount(measure('lost-share'), events, tables)).toEqual({
      whole: 2,
      counted: 1,
      not: 1,
      unclear: 2,
    })
  })
})
