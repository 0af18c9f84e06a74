import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bytes, refused, scanned } from './scanned.fixture.ts'

const zip = (name: string) => bytes('PK\x03\x04', new Uint8Array(26), name)

describe('a file in disguise (47, 48)', () => {
  test.each([
    ['an Excel workbook (.xlsx)', zip('[Content_Types].xml')],
    ['an Excel workbook (.xlsx)', zip('xl/workbook.xml')],
    ['an OpenDocument spreadsheet (.ods)', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['a zip archive', zip('data.csv')],
    ['an old Excel workbook (.xls)', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    [
      'an Excel workbook in XML',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>',
    ],
    ['a PDF document', '%PDF-1.7\n'],
    ['a web page (HTML)', '\n<!DOCTYPE html>\n<html>'],
    ['a web page (HTML)', '<!-- cached --><!-- 404 --><HTML lang="en">'],
    ['an XML document', '<?xml version="1.0"?>\n<Error>'],
    ['JSON text', '{"features": []}'],
    ['JSON text', ' [\n  { "id": 1 }'],
    ['JSON text', '{"id":1}\n{"id":2}\n'],
    ['a Parquet file', bytes('PAR1', [0x15, 0])],
    ['an image', bytes([0x89], 'PNG\r\n')],
    ['an image', bytes([0xff, 0xd8, 0xff, 0xe0])],
    [
      'a Git LFS pointer, which stands for a file kept elsewhere',
      'version https://git-lfs.github.com/spec/v1\n',
    ],
    ['a SQLite database', 'SQLite format 3\0'],
    ['a tar archive', bytes('data.csv', new Uint8Array(249), 'ustar')],
  ])('%s is called by its name, compressed or not', async (is, content) => {
    const expected = { kind: 'disguised', message: `This is ${is}, not a CSV table.`, byte: 0 }
    expect(await refused(content)).toMatchObject(expected)
    expect(await refused(gzipSync(content))).toMatchObject(expected)
    expect((await refused(content))?.hint).toMatch(/\.$|pull$/)
  })

  test('is not suspected in ordinary headers', async () => {
    for (const header of ['[id],[name]', '{id},name', '<id>,<name>', 'PKEY,name', 'BMI,age', '"a","b"']) {
      expect((await scanned(`${header}\n1,2\n`)).table).toHaveLength(2)
    }
  })

  test('is not suspected in a page of comments, or behind many empty lines', async () => {
    expect((await scanned(`${'<!-- -->'.repeat(500)}x`)).scan.ok).toBe(true)
    expect((await scanned(`${'\n '.repeat(2000)}x,y\n1,2`)).records.length).toBeGreaterThan(0)
  })
})
