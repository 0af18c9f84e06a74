import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ruleHeads, rulesOf, type Standard } from '@police-data/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundledStandard } from './bundled-standard.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-standard-'))
  await writeFile(join(folder, 'outline.json'), '{"version":"1.0.0","tables":null,"terms":null}')
  await writeFile(join(folder, 'tables.json'), '{"loans":{"title":"A \\u201cloan\\u201d"}}')
})
afterAll(() => rm(folder, { recursive: true }))

test('an index is read when it is asked for, and once', () => {
  const standard = bundledStandard(folder)
  expect(standard?.version).toBe('1.0.0')
  expect(standard?.tables).toEqual({ loans: { title: 'A “loan”' } })
  expect(standard?.tables).toBe(standard?.tables)
  expect(() => standard?.terms).toThrow('terms.json')
})

test('of its rules, those of a table are read when one of them is asked for, and examples when a rule is asked for them', async () => {
  const apart = await mkdtemp(join(tmpdir(), 'pds-standard-'))
  const put = (name: string, value: unknown) => writeFile(join(apart, `${name}.json`), JSON.stringify(value))
  const head = (id: string, table?: string) => ({ id, level: 'must', table, scope: 'row', fields: ['key'] })
  try {
    await put('outline', { rules: null })
    await put('rule-heads', [head('a.key', 'a'), head('stray'), head('b.key', 'b'), head('a.other', 'a')])
    const standard = bundledStandard(apart) as Standard
    expect(ruleHeads(standard).map(({ id }) => id)).toEqual(['a.key', 'stray', 'b.key', 'a.other'])
    expect(() => rulesOf(standard, 'a')).toThrow('rules-a.json')
    await put('rules-a', { 'a.key': { id: 'a.key' }, 'a.other': { id: 'a.other' } })
    expect(rulesOf(standard, 'a').map(({ id }) => id)).toEqual(['a.key', 'a.other'])
    expect(standard.rules['a.other']).toBe(rulesOf(standard, 'a')[1])
    expect(() => standard.rules.stray).toThrow('rules-no-table.json')
    await put('rules-no-table', { stray: { id: 'stray' } })
    await put('rules-no-table-examples', { stray: { valid: [], invalid: [] } })
    expect(JSON.stringify(standard.rules.stray)).toBe('{"id":"stray","examples":{"valid":[],"invalid":[]}}')
    expect(() => standard.rules['a.key']?.examples).toThrow('rules-a-examples.json')
    await put('rules-a-examples', { 'a.key': { valid: [1], invalid: [] }, 'a.other': {} })
    await put('rules-b', { 'b.key': { id: 'b.key' } })
    await put('rules-b-examples', { 'b.key': {} })
    expect(Object.keys(standard.rules)).toEqual(['a.key', 'stray', 'b.key', 'a.other'])
    expect({ ...standard.rules['a.key'] }).toEqual({ id: 'a.key', examples: { valid: [1], invalid: [] } })
    expect(standard.rules['c.key']).toBeUndefined()
  } finally {
    await rm(apart, { recursive: true })
  }
})

test('all of them are there for whoever looks', () => {
  expect(Object.keys(bundledStandard(folder) ?? {})).toEqual(['version', 'tables', 'terms'])
})

test('without its outline there is no standard', () => {
  expect(bundledStandard(join(folder, 'nowhere'))).toBeNull()
})
