import { expect, test } from 'vitest'
import { problemsAfter, replace } from '../../../test/shared/edit.ts'

const LOAN = 'terms/loan.yaml'

test('a term cites a source', async () => {
  const found = await problemsAfter(
    replace('terms/booking.yaml', 'sources:\n  - source: desk-manual\n    locator: page 2\n', ''),
  )
  expect(found).toEqual(['terms/booking.yaml:1:1 source-missing It cites no source.'])
})

test('a difference cites a source that is there', async () => {
  const found = await problemsAfter(replace(LOAN, 'source: county-library-act', 'source: county-act'))
  expect(found).toEqual([expect.stringContaining('source-unknown There is no source “county-act”.')])
})

test('terms name terms that are there', async () => {
  const found = await problemsAfter(replace(LOAN, 'see: [booking]', 'see: [bookings]\nbroader: handover'))
  expect(found.map((one) => one.split(' ').slice(1).join(' ')).sort()).toEqual([
    'term-unknown There is no term “bookings”.',
    'term-unknown There is no term “handover”.',
  ])
})

test('no term is a kind of itself', async () => {
  const found = await problemsAfter(replace(LOAN, 'see: [booking]', 'broader: renewal'))
  expect(found.map((one) => one.split(' ')[1])).toEqual(['term-circle', 'term-circle'])
})
