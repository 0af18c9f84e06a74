/** The accountant notices what is lost: a record without a fate, a row that was never gathered. */
import type { RecordAccount, Standard } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { type Accountant, accountant } from './account.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

const TABLE = 'loan_items'
const FIELD = 'item_type'

/** Of things lent, of which the mapping says what kind they are. */
function accounts(): Accountant {
  const table = standard.tables[TABLE]
  const field = table?.fields[FIELD]
  if (table === undefined || field === undefined) throw new Error('The toy standard has changed')
  const fields = [{ field, origin: { kind: 'constant', text: '' } }]
  return accountant(
    { grouped: false, tables: [{ table, contributions: [{ fields }] }] } as unknown as MergedPlan,
    standard,
  )
}

const gathered = (texts: readonly string[], records: Partial<RecordAccount>): Dataset =>
  ({
    tables: { [TABLE]: texts.map((text) => ({ held: () => ({ text, relation: 'exact' }) })) },
    records: [{ in: 0, mapped: 0, aside: 0, refused: 0, blank: 0, ...records }],
    disagreements: [],
    uneven: [],
  }) as unknown as Dataset

const WORDS = ['book', 'gizmo', '', 'unknown', 'other']

test('each row of a coded field is counted once, as what it holds', () => {
  const one = accounts()
  one.read(0, 6)
  one.add(gathered(WORDS, { in: 6, mapped: 5, blank: 1 }))
  one.wrote(TABLE, 5)
  expect(one.done()).toMatchObject({
    records: [{ in: 6, mapped: 5, blank: 1 }],
    tables: { [TABLE]: 5 },
    words: [{ field: FIELD, rows: 5, codes: { exact: 1 }, unmapped: 1, empty: 1, said: 1, other: 1 }],
  })
})

test('a record without a fate is a fault of the program', () => {
  const one = accounts()
  one.read(0, 6)
  one.add(gathered(WORDS, { in: 6, mapped: 5 }))
  one.wrote(TABLE, 5)
  expect(() => one.done()).toThrow('Records were lost: {')
})

test('a record that was read and never mapped is one too', () => {
  const one = accounts()
  one.read(0, 6)
  one.add(gathered(WORDS, { in: 5, mapped: 5 }))
  one.wrote(TABLE, 5)
  expect(() => one.done()).toThrow('Records were lost: 6 were read and 5 mapped')
})

test('a row that was made and not written is one too', () => {
  const one = accounts()
  one.read(0, 5)
  one.add(gathered(WORDS, { in: 5, mapped: 5 }))
  one.wrote(TABLE, 4)
  expect(() => one.done()).toThrow('Rows of loan_items were lost: 5 were made and 4 written')
})
