import { expect, test } from 'vitest'
import { fuzz } from './csv-fuzz.ts'

test('of a million adversarial files none is read otherwise than csv-parse reads it, or without saying what is wrong', {
  timeout: 1_800_000,
}, async () => {
  const verdicts = await fuzz(1_000_001, 1_000_000)
  expect(verdicts.same).toBeGreaterThan(300_000)
  expect(verdicts['both object']).toBeGreaterThan(300_000)
})
