/** Three years of the Metropolitan Police in one file are read by the mapping of one month, without a word left over. */
import { expect } from 'vitest'
import { reportOnAgency } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'

const { file, test } = real('stops/uk-metropolitan_stop-and-search_2019-2021_concatenated.csv.gz')

test('117,629 records are 117,629 stops and 144,236 searches', async () => {
  const report = await reportOnAgency('metropolitan-police', file)
  expect(report.records).toEqual({ in: 117629, mapped: 117629, aside: 0, refused: 0, blank: 0 })
  expect(report.tables.map(({ table, rows }) => [table, rows])).toEqual([
    ['stops', 117629],
    ['stop_searches', 144236],
  ])
  const unknown = report.rules.filter(({ rule, count }) => rule.endsWith('.in-code-list') && count > 0)
  expect(unknown).toEqual([])
})
