import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('a large member of its entries is read when one of them is asked for it, and is part of each', async () => {
  const apart = await mkdtemp(join(tmpdir(), 'pds-standard-'))
  try {
    await writeFile(join(apart, 'outline.json'), '{"rules":null}')
    await writeFile(join(apart, 'rules.json'), '{"a.key":{"id":"a.key"},"b.key":{"id":"b.key"}}')
    const standard = bundledStandard(apart)
    const rule = standard?.rules['b.key']
    expect(() => rule?.examples).toThrow('rules-examples.json')
    await writeFile(join(apart, 'rules-examples.json'), '{"a.key":{"valid":[]},"b.key":{"valid":[1]}}')
    expect(rule?.examples).toEqual({ valid: [1] })
    expect({ ...rule }).toEqual({ id: 'b.key', examples: { valid: [1] } })
    expect(JSON.stringify(rule)).toBe('{"id":"b.key","examples":{"valid":[1]}}')
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
