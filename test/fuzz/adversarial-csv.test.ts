import { expect, test } from 'vitest'
import { adversarialCsv, firstDifference, shown } from '../shared/adversarial-csv.ts'
import { plainlyRead } from '../shared/plain-reader.ts'
import { judge } from './csv-oracle.ts'

test('a seed brings back the same bytes, and another seed others', () => {
  expect(adversarialCsv(7)).toEqual(adversarialCsv(7))
  const files = new Set(Array.from({ length: 1000 }, (_, seed) => shown(adversarialCsv(seed))))
  expect(files.size).toBeGreaterThan(950)
})

test('signs of every kind stand before, on and behind the seams of 64 bytes', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 4000; seed++) {
    const file = adversarialCsv(seed)
    for (let at = 0; at < file.length; at++) {
      if ((at + 1) % 64 < 3) seen.add(`${(at + 1) % 64} ${String.fromCharCode(file[at]!)}`)
    }
  }
  for (const place of [0, 1, 2]) for (const sign of ',"\r\n') expect(seen).toContain(`${place} ${sign}`)
})

test('two readers that differ in one file are told apart, with its seed', async () => {
  const plain = (file: Uint8Array) => plainlyRead(file, { encoding: 'utf-8', delimiter: ',' })
  expect(await firstDifference(plain, plain, { first: 1, count: 200 })).toBeUndefined()
  const wrong = adversarialCsv(150)
  const forgetful = (file: Uint8Array) => (shown(file) === shown(wrong) ? null : plain(file))
  expect(await firstDifference<unknown>(plain, forgetful, { first: 1, count: 200 })).toMatchObject({
    seed: 150,
    file: shown(wrong),
    other: null,
  })
})

test('the oracle notices a cell read otherwise, and a fault passed in silence', async () => {
  const read = async (text: string) => {
    const result = await plainlyRead(new TextEncoder().encode(text), { encoding: 'utf-8', delimiter: ',' })
    if (!result.ok) throw new Error('refused')
    return result
  }
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(judge(bytes('a,b\n1,2\n'), await read('a,b\n1,2\n'))).toBe('same')
  expect(() =>
    judge(bytes('a,b\n1,2\n'), { ok: false, unreadable: { kind: 'damaged', message: '', hint: '' } }),
  ).toThrow()
  await expect(read('a,b\n1,3\n').then((other) => judge(bytes('a,b\n1,2\n'), other))).rejects.toThrow(
    'csv-parse makes',
  )
  await expect(read('a,b\n1,2\n').then((other) => judge(bytes('a,b\n1,2,3\n'), other))).rejects.toThrow(
    'refuses',
  )
})
