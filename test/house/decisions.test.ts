/** Decision records are numbered one after the other, and each begins with its number and its date. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../shared/spec-files.ts'

const FOLDER = join(ROOT, 'spec/decisions')
const names = (await readdir(FOLDER)).sort()

test('every number is there once', () => {
  const wanted = names.map((_, at) => String(at + 1).padStart(4, '0'))
  expect(names.map((name) => name.slice(0, 4))).toEqual(wanted)
})

test.each(names)('%s says its number, its date and its status', async (name) => {
  const text = await readFile(join(FOLDER, name), 'utf8')
  expect(text).toMatch(
    new RegExp(`^# ${Number(name.slice(0, 4))}\\. .+\n\nDate: \\d{4}-\\d\\d-\\d\\d\n\nStatus: .+\n`, 'u'),
  )
})
