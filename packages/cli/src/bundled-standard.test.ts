import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ruleHeads, rulesOf, type Standard } from '@police-data/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundledStandard } from './bundled-standard.ts'
import { laidOut, OUTLINE, PARTS, partsOf } from './standard-parts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-standard-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A part whose text is no JSON fails whoever reads it. */
const NOT_READ = 'not to be read'

async function standardOf(
  standard: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, unknown>>,
): Promise<Standard> {
  const { outline, text } = laidOut(
    standard,
    Object.entries(parts).map(([name, part]) => [name, part === NOT_READ ? NOT_READ : JSON.stringify(part)]),
  )
  await writeFile(join(folder, OUTLINE), JSON.stringify(outline))
  await writeFile(join(folder, PARTS), text)
  return bundledStandard(folder) as Standard
}

test('an index is read when it is asked for, and once', async () => {
  const standard = await standardOf(
    { version: '1.0.0', tables: null, terms: null },
    { tables: { loans: { title: 'A loan' } }, terms: NOT_READ },
  )
  expect(standard.version).toBe('1.0.0')
  expect(standard.tables).toEqual({ loans: { title: 'A loan' } })
  expect(standard.tables).toBe(standard.tables)
  expect(() => standard.terms).toThrow('JSON')
  expect(Object.keys(standard)).toEqual(['version', 'tables', 'terms'])
})

test('of an index in entries each is read when it is asked for, and all of them by who asks for all', async () => {
  const { codeLists } = await standardOf(
    { codeLists: null },
    { 'codeLists/genres': { id: 'genres' }, 'codeLists/rooms': NOT_READ },
  )
  expect(codeLists.genres).toEqual({ id: 'genres' })
  expect(codeLists.genres).toBe(codeLists.genres)
  expect(codeLists.shelves).toBeUndefined()
  expect('rooms' in codeLists).toBe(true)
  expect(Object.keys((await standardOf({ codeLists: null }, { 'codeLists/a': 1 })).codeLists)).toEqual(['a'])
  expect(() => Object.values(codeLists)).toThrow('JSON')
})

const head = (id: string, table?: string) => ({ id, level: 'must', table, scope: 'row', fields: ['key'] })
const HEADS = [head('a.key', 'a'), head('stray'), head('b.key', 'b'), head('a.other', 'a')]

test('of the rules, those of a table are read when one of them is asked for', async () => {
  const standard = await standardOf(
    { rules: null },
    {
      rules: HEADS,
      'rules/a': { 'a.key': { id: 'a.key' }, 'a.other': { id: 'a.other' } },
      'rules/a/examples': NOT_READ,
      'rules/b': NOT_READ,
    },
  )
  expect(ruleHeads(standard).map(({ id }) => id)).toEqual(['a.key', 'stray', 'b.key', 'a.other'])
  expect(rulesOf(standard, 'a').map(({ id }) => id)).toEqual(['a.key', 'a.other'])
  expect(standard.rules['a.other']).toBe(rulesOf(standard, 'a')[1])
  expect(standard.rules['c.key']).toBeUndefined()
  expect(() => standard.rules['b.key']).toThrow('JSON')
  expect(() => standard.rules['a.key']?.examples).toThrow('JSON')
})

test('all that was laid out is there for whoever asks for all, whole and in its order', async () => {
  const rule = (id: string, table: string | undefined, examples: unknown) => ({
    ...head(id, table),
    examples,
  })
  const whole = {
    version: '1.0.0',
    families: [{ id: 'library' }],
    tables: { a: { title: 'A' } },
    codeLists: { genres: { id: 'genres' }, rooms: { id: 'rooms' } },
    rules: {
      'a.key': rule('a.key', 'a', { valid: [1] }),
      stray: rule('stray', undefined, { valid: [] }),
      'b.key': rule('b.key', 'b', {}),
      'a.other': rule('a.other', 'a', {}),
    },
  }
  const parts = partsOf(whole as unknown as Standard)
  const standard = await standardOf(whole, Object.fromEntries(parts))
  expect(JSON.stringify(standard)).toBe(JSON.stringify(whole))
  expect(parts.map(([name]) => name)).toEqual([
    'tables',
    'codeLists/genres',
    'codeLists/rooms',
    'rules',
    'rules/a',
    'rules/a/examples',
    'rules/',
    'rules//examples',
    'rules/b',
    'rules/b/examples',
  ])
  expect({ ...standard.rules['a.key'] }).toEqual(whole.rules['a.key'])
})

test('without its outline there is no standard', () => {
  expect(bundledStandard(join(folder, 'nowhere'))).toBeNull()
})
