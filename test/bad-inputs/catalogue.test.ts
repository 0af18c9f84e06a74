/** Every row of the catalogue of bad inputs names the tests that hold its outcome, or says why there is none. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../shared/spec-files.ts'

interface Row {
  readonly row: number
  readonly input: string
  readonly tests?: readonly { readonly in: string; readonly title: string }[]
  /** What is not held yet, or why nothing is due. */
  readonly open?: string
}

interface Catalogue {
  readonly files: Readonly<Record<string, string>>
  readonly rows: readonly Row[]
}

const ROWS = 115

const catalogue = parse(await readFile(join(import.meta.dirname, 'catalogue.yaml'), 'utf8')) as Catalogue

/** The text of a file, as its source writes a title in quotation marks. */
const written = (title: string): readonly string[] =>
  ["'", '`', '"'].map((mark) => `${mark}${title.replaceAll(mark, `\\${mark}`)}${mark}`)

const isIn = (title: string, text: string): boolean =>
  written(title).some((one) => text.includes(one)) || text.split('\n').includes(title)

test('every row is there once, in order', () => {
  expect(catalogue.rows.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, nth) => nth + 1))
})

test('every row names a test, or says why it names none', () => {
  expect(catalogue.rows.filter(({ tests = [], open }) => tests.length === 0 && open === undefined)).toEqual(
    [],
  )
})

test('every test that is named is there', async () => {
  const missing: string[] = []
  for (const { row, tests = [] } of catalogue.rows) {
    for (const { in: file, title } of tests) {
      const text = await readFile(join(ROOT, catalogue.files[file] ?? file), 'utf8')
      if (!isIn(title, text)) missing.push(`${row}: ${title}`)
    }
  }
  expect(missing).toEqual([])
})

test('every file that is listed is named by a row', () => {
  const named = new Set(catalogue.rows.flatMap(({ tests = [] }) => tests.map((one) => one.in)))
  expect(Object.keys(catalogue.files).filter((file) => !named.has(file))).toEqual([])
})

test('a title that no file has is noticed', () => {
  expect(isIn('a test that nobody wrote', "test('another', () => {})")).toBe(false)
  expect(isIn("it's said", "test('it\\'s said', () => {})")).toBe(true)
})
