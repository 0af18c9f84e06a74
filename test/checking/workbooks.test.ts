/** Cells of workbooks that another library writes are read as that library reads them. */
import * as sheets from '@e965/xlsx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from '../shared/read-table.ts'

interface Written {
  readonly cell: sheets.CellObject
  /** What a reader of the sheet sees. */
  readonly text: string
}

const plainText = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => !/[\r_]/u.test(text) && text !== '')

const DAY_FORMATS = ['yyyy-mm-dd', 'm/d/yy', 'd-mmm-yyyy', 'dddd, mmmm dd, yyyy']

const written: fc.Arbitrary<Written> = fc.oneof(
  plainText.map((text) => ({ cell: { t: 's', v: text }, text }) as const),
  fc
    .integer({ min: -99_999_999, max: 99_999_999 })
    .map((v) => ({ cell: { t: 'n', v }, text: String(v) }) as const),
  fc.integer({ min: 0, max: 99_999 }).map((v) => ({
    cell: { t: 'n', v, z: '00000' } as const,
    text: sheets.SSF.format('00000', v) as string,
  })),
  fc.integer({ min: -999_999, max: 999_999 }).map((v) => ({
    cell: { t: 'n', v: v / 100, z: '#,##0.00' } as const,
    text: String(v / 100),
  })),
  fc.boolean().map((v) => ({ cell: { t: 'b', v }, text: String(v) }) as const),
  fc
    .constantFrom(
      ...([
        [42, '#N/A'],
        [23, '#REF!'],
        [7, '#DIV/0!'],
      ] as const),
    )
    .map(([v, text]) => ({ cell: { t: 'e', v }, text }) as const),
  fc
    .record({ v: fc.integer({ min: 61, max: 73_050 }), z: fc.constantFrom(...DAY_FORMATS) })
    .map(({ v, z }) => ({
      cell: { t: 'n', v, z } as const,
      text: sheets.SSF.format('yyyy-mm-dd', v) as string,
    })),
  fc.integer({ min: 0, max: 1439 }).map((minute) => ({
    cell: { t: 'n', v: minute / 1440, z: 'h:mm AM/PM' } as const,
    text: sheets.SSF.format('hh:mm', minute / 1440) as string,
  })),
)

const HEADER = ['a', 'b', 'c', 'd']

test('whatever stands in a cell, both libraries see the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(written, written, written, written), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (rows, date1904) => {
        const sheet: sheets.WorkSheet = { '!ref': `A1:D${rows.length + 1}` }
        for (const [column, name] of HEADER.entries())
          sheet[sheets.utils.encode_cell({ r: 0, c: column })] = { t: 's', v: name }
        for (const [at, row] of rows.entries()) {
          for (const [column, { cell }] of row.entries())
            sheet[sheets.utils.encode_cell({ r: at + 1, c: column })] = cell
        }
        const bytes = sheets.write(
          { SheetNames: ['Data'], Sheets: { Data: sheet }, Workbook: { WBProps: { date1904 } } },
          { type: 'array', bookType: 'xlsx', compression: true },
        ) as ArrayBuffer
        const read = await readTable('data.xlsx', new Uint8Array(bytes))
        expect(read.header).toEqual(HEADER)
        const days = (text: string): string => (date1904 ? shifted(text) : text)
        expect(read.rows).toEqual(
          rows.map((row) => row.map(({ text, cell }) => (isDay(cell) ? days(text) : text))),
        )
      },
    ),
    { numRuns: 100, seed: 20260101 },
  )
})

const isDay = ({ z }: sheets.CellObject): boolean => DAY_FORMATS.includes(String(z))

/** The two ways of counting days are 1,462 days apart. */
const shifted = (text: string): string =>
  new Date(Date.parse(text) + 1462 * 86_400_000).toISOString().slice(0, 10)
