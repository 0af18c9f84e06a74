import { describe, expect, test } from 'vitest'
import { once } from '../shared/once.ts'
import { saidIn } from './said-in.ts'

const here = once(() => saidIn({}))

test('every command has something to say', async () => {
  const { said, written } = await here()
  for (const { command, stdout, stderr } of said)
    expect([command, stderr, stdout.length > 50]).toEqual([command, '', true])
  expect(said.map(({ exit }) => exit)).toEqual([1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0])
  expect(Object.keys(written)).toContain('parquet/stops.parquet')
})

describe('reports and tables are the same to the byte', () => {
  test.each([
    { zone: 'America/New_York', locale: 'tr_TR.UTF-8' },
    { zone: 'Asia/Kolkata', locale: 'de_DE.UTF-8' },
    { zone: 'Pacific/Apia', locale: 'ar_EG.UTF-8' },
  ])('in $zone, in the language of $locale', async (place) => {
    expect(await saidIn(place)).toEqual(await here())
  })

  test('where there is no WebAssembly', async () => {
    expect(await saidIn({ webAssembly: false })).toEqual(await here())
  })
})
