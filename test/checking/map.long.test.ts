/** A million records through a mapping that loses nothing, with a tenth of them in memory at once: every value comes back. */
import { mapFiles } from '@police-data/checker'
import { diskShelf } from '@police-data/checker/node'
import { expect, test } from 'vitest'
import { toyStandard } from '../shared/spec-files.ts'

const RECORDS = 1_000_000
const MAPPING = (version: string) => `agency: { id: x-lib, title: X Library, country: US }
standard: ${version}
tables:
  loans:
    fields:
      branch_id: { constant: north }
      loan_id: { column: No }
      lent_date: { column: Day, format: M/D/YYYY }
      by_post: { column: Post, words: { Sent: "true", Fetched: "false" } }
      reader_age: { column: Age }
`

/** Made by the number of the record, so that it need not be kept; neighbours go to different shelves. */
const recordOf = (at: number): readonly string[] => [
  `n${(at * 7919) % RECORDS}`,
  `${(at % 12) + 1}/${(at % 28) + 1}/${2000 + (at % 25)}`,
  ['', 'Sent', 'Fetched'][at % 3] ?? '',
  String(at % 100),
]

async function* bytes(): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder()
  yield utf8.encode('No,Day,Post,Age\n')
  for (let from = 0; from < RECORDS; from += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, at) => `${recordOf(from + at).join(',')}\n`)
    yield utf8.encode(lines.join(''))
  }
}

test('a million records come back as they were', { timeout: 900_000 }, async () => {
  const standard = await toyStandard()
  const shelf = diskShelf()
  let at = 0
  let wrong = 0
  const mapped = await mapFiles({
    standard,
    mapping: { path: 'mapping.yaml', text: MAPPING(standard.version) },
    files: [{ path: 'loans.csv', source: { name: 'loans.csv', size: 0, open: bytes } }],
    open: async (_table, fields) => {
      const place = (name: string) => fields.findIndex(({ id }) => id === name)
      const [no, day, post, age] = ['loan_id', 'lent_date', 'by_post', 'reader_age'].map(place)
      return {
        write: async (rows) => {
          for (const row of rows) {
            const [year, month, date] = (row[day ?? -1] ?? '').split('-').map(Number)
            const back = [
              row[no ?? -1],
              `${month}/${date}/${year}`,
              { true: 'Sent', false: 'Fetched' }[row[post ?? -1] ?? ''] ?? '',
              row[age ?? -1],
            ]
            if (JSON.stringify(back) !== JSON.stringify(recordOf(at))) wrong += 1
            at += 1
          }
        },
        close: async () => {},
      }
    },
    shelf,
  })
  await shelf.clear()
  expect({ at, wrong }).toEqual({ at: RECORDS, wrong: 0 })
  expect(mapped).toMatchObject({
    account: { records: [{ in: RECORDS, mapped: RECORDS }], tables: { loans: RECORDS } },
  })
})
