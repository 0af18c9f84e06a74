import { describe, expect, test } from 'vitest'
import { runCommand } from './session.ts'

const failing = (code: string) => async (): Promise<void> => {
  throw Object.assign(new Error('write'), { code })
}

describe('a stream that fails', () => {
  test('on a full disk there is one line on stderr', async () => {
    const { exit, stderr } = await runCommand('pds check loans.csv', 'toy', { stdout: failing('ENOSPC') })
    expect({ exit, stderr }).toEqual({
      exit: 70,
      stderr: 'pds: not everything could be written: no space is left.\n',
    })
  })

  test('a reader that has gone is no error', async () => {
    const { exit, stderr } = await runCommand('pds check faults.csv', 'toy', { stdout: failing('EPIPE') })
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  })
})

describe('a narrow or coloured terminal', () => {
  test('no line of a report is wider than the terminal', async () => {
    const { stdout } = await runCommand('pds check faults.csv', 'toy', { columns: 64 })
    const longest = Math.max(...stdout.split('\n').map((line) => [...line].length))
    expect(longest).toBeLessThanOrEqual(64)
  })

  test('--no-color takes the colour away, wherever it stands', async () => {
    const colored = await runCommand('pds check faults.csv', 'toy', { color: true })
    const after = await runCommand('pds check faults.csv --no-color', 'toy', { color: true })
    const before = await runCommand('pds --no-color check faults.csv', 'toy', { color: true })
    const plain = await runCommand('pds check faults.csv', 'toy')
    expect(colored.stdout).toContain('\u001b[')
    expect([after.stdout, before.stdout]).toEqual([plain.stdout, plain.stdout])
  })
})

test('an error shows where it arose, on demand', async () => {
  const { stderr } = await runCommand('pds check loans.csv', 'unknown-operator', { debug: true })
  expect(stderr.split('\n').length).toBeGreaterThan(2)
})

test('the same input gives the same bytes', async () => {
  const [once, again] = [
    await runCommand('pds check faults.csv --format json', 'toy'),
    await runCommand('pds check faults.csv --format json', 'toy'),
  ]
  expect(once.stdout).toBe(again.stdout)
})
