import { expect, test } from 'vitest'
import { fuzz } from './csv-fuzz.ts'

test('of 200,000 adversarial files none is read otherwise than csv-parse reads it, or without saying what is wrong', async () => {
  const start = process.cpuUsage()
  const verdicts = await fuzz(1, 200_000)
  const { user, system } = process.cpuUsage(start)
  process.stdout.write(`fuzz ${JSON.stringify(verdicts)}, ${Math.round((user + system) / 1e6)} s of CPU\n`)
  expect(verdicts.same).toBeGreaterThan(50_000)
  expect(verdicts['both object']).toBeGreaterThan(50_000)
  expect(verdicts.lenient).toBeLessThan(60_000)
}, 300_000)
