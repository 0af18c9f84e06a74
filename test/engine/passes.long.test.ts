import { expect, test } from 'vitest'
import { fuzzPasses } from './pass-fuzz.ts'

test('of 200,000 adversarial files the machine and the plain reader make the same', {
  timeout: 1_800_000,
}, async () => {
  const passes = await fuzzPasses(1_000_001, 200_000)
  expect(passes.both).toBeGreaterThan(120_000)
})
