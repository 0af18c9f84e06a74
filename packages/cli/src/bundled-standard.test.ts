import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ruleHeads, rulesOf, type Standard } from '@police-data/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundledStandard, OUTLINE, PARTS } from './bundled-standard.ts'

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
  const texts = Object.values(parts).map((part) => (part === NOT_READ ? NOT_READ : JSON.stringify(part)))
  let from = 0
  const places = Object.keys(parts).map((name, nth) => {
    const length = texts[nth]?.length ?? 0
    from += length
    return [name, [from - length, length]]
  })
  await writeFile(join(folder, OUTLINE), JSON.stringify({ standard, parts: Object.fromEntries(places) }))
  await writeFile(join(folder, PARTS), texts.join(''))
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

test('all rules are there for whoever asks for all, whole and in their order', async () => {
  const { rules } = await standardOf(
    { rules: null },
    {
      rules: HEADS,
      'rules/a': { 'a.key': { id: 'a.key' }, 'a.other': { id: 'a.other' } },
      'rules/a/examples': { 'a.key': { valid: [1] }, 'a.other': {} },
      'rules/': { stray: { id: 'stray' } },
      'rules//examples': { stray: { valid: [] } },
      'rules/b': { 'b.key': { id: 'b.key' } },
      'rules/b/examples': { 'b.key': {} },
    },
  )
  expect(JSON.stringify(rules)).toBe(
    JSON.stringify({
      'a.key': { id: 'a.key', examples: { valid: [1] } },
      stray: { id: 'stray', examples: { valid: [] } },
      'b.key': { id: 'b.key', examples: {} },
      'a.other': { id: 'a.other', examples: {} },
    }),
  )
  expect({ ...rules['a.key'] }).toEqual({ id: 'a.key', examples: { valid: [1] } })
})

test('without its outline there is no standard', () => {
  expect(bundledStandard(join(folder, 'nowhere'))).toBeNull()
})
