import { expect, test } from 'vitest'
import type { Io } from './io.ts'
import { progressWords, watch } from './progress.ts'

const io = (tty: boolean, said: string[], step: number): Io => {
  let time = 0
  return {
    stdout: () => {},
    stderr: (text) => void said.push(text),
    cwd: '/',
    columns: 80,
    color: false,
    tty,
    now: () => {
      time += step
      return time
    },
    version: '0',
    debug: false,
    stdin: null,
    asker: null,
  }
}

const source = {
  name: 'a.csv',
  size: 4,
  open: async function* () {
    yield new Uint8Array(2)
    yield new Uint8Array(2)
  },
}

async function pass(of: ReturnType<typeof watch>): Promise<number> {
  let bytes = 0
  for await (const chunk of of.source.open()) bytes += chunk.length
  of.rows(3)
  of.end()
  return bytes
}

test('it says how much is done and how long it takes', () => {
  expect(progressWords({ bytes: 50, rows: 1200, findings: 0, size: 200, elapsed: 3000 })).toBe(
    '25 %  1,200 rows  9 s left',
  )
  expect(progressWords({ bytes: 5_000_000, rows: 0, findings: 0, size: undefined, elapsed: 1 })).toBe('5 MB')
})

test('of a large file the first finding is told at once, and how many there are at least', () => {
  const said: string[] = []
  const large = { ...source, size: 1 << 30 }
  const progress = watch(large, 'a.csv', io(true, said, 1))
  progress.rows(2000)
  expect(said).toEqual([])
  progress.rows(3000, 12)
  expect(said.join('')).toContain('3,000 rows  at least 12 findings')
  progress.rows(4000, 13)
  expect(said.length).toBe(1)
})

test('where someone watches, it shows one line and wipes it away', async () => {
  const said: string[] = []
  expect(await pass(watch(source, 'a\u001b.csv', io(true, said, 300)))).toBe(4)
  expect(said.length).toBeGreaterThan(1)
  expect(said.at(-1)).toBe('\r\u001b[K')
  expect(said[0]).toContain('a\\u{1b}.csv  50 %')
})

test('a fast check and a script show nothing', async () => {
  const said: string[] = []
  await pass(watch(source, 'a.csv', io(true, said, 1)))
  await pass(watch(source, 'a.csv', io(false, said, 300)))
  expect(said).toEqual([])
})

test('parts that are read from any place count as read', async () => {
  const said: string[] = []
  const slice = async (start: number, end: number) => new Uint8Array(end - start)
  const progress = watch({ ...source, size: 4000, slice }, 'a.csv', io(true, said, 300))
  expect(await progress.source.slice?.(0, 2000)).toHaveLength(2000)
  progress.end()
  expect(said.join('')).toContain('50 %')
})
