import { mkdtemp, open, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { threadAhead } from './thread-ahead.ts'

const FROM = 1 << 20

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-ahead-'))
  for (const [name, size] of [
    ['large.csv', FROM],
    ['small.csv', FROM - 1],
  ] as const) {
    const file = await open(join(folder, name), 'w')
    // Holes take no room.
    await file.truncate(size)
    await file.close()
  }
  // As where errors are not shown at a terminal.
  vi.stubEnv('CI', 'true')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const waiting = () =>
  new Worker('require("node:worker_threads").parentPort.on("message", () => {})', { eval: true })

async function startedFor(...args: readonly string[]): Promise<number> {
  let made = 0
  const make = (): Worker => {
    made += 1
    return waiting()
  }
  const take = threadAhead(args, { from: FROM, make })
  await take()?.terminate()
  return made
}

test.runIf(availableParallelism() > 1)(
  'a thread is started for a large file that is to be checked',
  async () => {
    const large = join(folder, 'large.csv')
    expect(await startedFor('check', large, '--table', 'stops')).toBe(1)
    expect(await startedFor('check', '--table', 'stops', large)).toBe(1)
  },
)

describe('no thread is started', () => {
  test.each([
    ['a small file', 'check', 'small.csv'],
    ['a folder', 'check', ''],
    ['a file that is not there', 'check', 'nowhere.csv'],
    ['another command', 'explain', 'large.csv'],
  ])('for %s', async (_, command, name) => {
    expect(await startedFor(command, join(folder, name))).toBe(0)
  })
  test('for no argument at all', async () => {
    expect(await startedFor()).toBe(0)
  })
})

test.runIf(availableParallelism() > 1)('it is given to the first who asks', async () => {
  const take = threadAhead(['check', join(folder, 'large.csv')], { from: FROM, make: waiting })
  const thread = take()
  expect(thread).toBeInstanceOf(Worker)
  expect(take()).toBeUndefined()
  await thread?.terminate()
})
