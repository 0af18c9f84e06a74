import { expect, test } from 'vitest'
import { withoutTwins } from './twins.ts'

const named = (...names: readonly string[]) =>
  names.map((name) => ({ shown: `year/${name}`, path: `/year/${name}` }))
const read = (...names: readonly string[]) => withoutTwins(named(...names)).map(({ shown }) => shown)

test('a table in several forms is read in one, CSV first', () => {
  expect(read('stops.ndjson', 'stops.csv.gz', 'stops.csv', 'stops.xlsx')).toEqual(['year/stops.csv'])
  expect(read('loans.csv', 'stops.json', 'stops.parquet').length).toBe(2)
})

test('what is not read is named', () => {
  const [first, second] = withoutTwins(named('a.csv', 'a.ndjson', 'b.json', 'b.csv'))
  expect(first?.notes).toEqual([
    '2 files are not read, as a table of the same name stands beside each in another form: a.ndjson, b.json.',
  ])
  expect(second?.notes).toBeUndefined()
})

test('names that differ are different tables, and nothing is said', () => {
  const files = named('stops-2019.csv', 'stops-2020.ndjson', 'stops.csv')
  expect(withoutTwins(files)).toEqual(files)
})
