import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellCounts } from './cell-counts.ts'
import { charsetOf } from './charset.ts'
import { CsvReader } from './csv.ts'
import { decideDialect, type Trial } from './dialect.ts'
import { FlawLog } from './flaw.ts'
import { DEFAULT_LIMITS } from './limits.ts'

const format = { delimiter: ',', charset: charsetOf('utf-8'), guessed: false, limits: DEFAULT_LIMITS }
const counted = (units: string, wanted = 1000, complete = true) =>
  cellCounts({ units, complete }, format, wanted)

test.each<[string, readonly number[]]>([
  ['a,b,c\n1,2,3\n', [3, 3]],
  ['a,b\r\n1,2\r\n', [2, 2]],
  ['a\n\n\r\nb', [1, 0, 0, 1]],
  ['"a,b","c\nd"\n"""",\n', [2, 2]],
  ['5" of rain,b"c\n', [2]],
  ['', []],
])('%j has rows of %j cells', (units, counts) => {
  expect(counted(units)).toEqual(counts)
})

test.each([
  ['a,b\r1,2\r', 'lines end with CR'],
  ['a,"b\n1,2\n', 'a quote does not close'],
  ['a,"b"c\n', 'text follows a quoted cell'],
  [`a,${'b'.repeat(40_000)}\n`, 'a row is long'],
  [`${','.repeat(5000)}\n`, 'it has more columns than may be'],
])('%# nothing is said where %s', (units) => {
  expect(counted(units)).toBeNull()
})

test('of a text that goes on, the last row is none yet', () => {
  expect(counted('a,b\n1,2', 1000, false)).toEqual([2])
  expect(counted('a,b\n1,2\n', 1, false)).toEqual([2])
})

const piece = fc.constantFrom('a', 'bc', ',', ';', '|', '"', '""', '\n', '\r\n', '\r', ' ', '\xe9', '\0')
const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const plain = fc
  .array(
    fc.array(fc.constantFrom('', 'a', 'b c', '"d,e"', '"f\ng"', '"h;i"', '";"'), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      maxLength: 12,
    },
  )
  .chain((rows) =>
    fc.constantFrom(',', ';', '|').map((by) => rows.map((row) => `${row.join(by)}\n`).join('')),
  )
const text = fc.oneof(hostile, plain)

test('what is counted is what the reader cuts, or nothing is said', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), fc.boolean(), (units, wanted, complete) => {
      const reader = new CsvReader(format, new FlawLog(0), { byte: 0, line: 1 })
      const rows = [...reader.push(units), ...(complete ? reader.end() : reader.settle())]
      const counts = counted(units, wanted, complete)
      if (counts !== null) expect(counts).toEqual(rows.slice(0, wanted).map(({ cells }) => cells.length))
    }),
    { numRuns: 3000 },
  )
})

test('the delimiter that is found is the best of all four', () => {
  const worth = ({ columns, agreeing, looked, records }: Trial) =>
    (records[0]?.cells.length === columns ? 1 : 0) + (agreeing / looked) * (1 - 1 / columns)
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 2 }), (units, skip) => {
      const start = { units, complete: true, skip }
      const trials = [',', ';', '\t', '|'].map((one) => decideDialect(start, format, one))
      const cutting = trials.filter(({ columns }) => columns > 1)
      const best = cutting.reduce<Trial | undefined>(
        (one, other) => (one === undefined || worth(other) > worth(one) ? other : one),
        undefined,
      )
      const { delimiter, columns, agreeing, looked } = best ?? trials[0]!
      const wanted = { delimiter, columns, agreeing, looked }
      expect(decideDialect(start, format)).toMatchObject(wanted)
      for (const end of [0, 5, units.length - 1]) {
        const shorter = { units: units.slice(0, end), complete: false, skip, more: () => start }
        expect(decideDialect(shorter, format)).toMatchObject(wanted)
      }
    }),
    { numRuns: 3000 },
  )
})
