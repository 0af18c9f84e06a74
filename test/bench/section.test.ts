import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../shared/spec-files.ts'
import type { PeerResult, Result } from './result.ts'
import { section, unfit } from './section.ts'
import { kept, withSection } from './update-readme.ts'

const peer = (id: string, wall: number | null): PeerResult => {
  const median = wall === null ? null : { wall, cpu: wall * 2, peak: 100 }
  const ratio = wall === null ? null : { wall: wall / 500, cpu: wall / 500, peak: 1 }
  return {
    id,
    title: `way ${id}`,
    finds: 'rows',
    median,
    ratio,
    runs: [],
    refused: wall === null ? ['x'] : [],
  }
}

const result = (more: Partial<Result> = {}): Result => ({
  ...{ shape: '1', title: 'some columns', rows: 1_000_000, columns: 26, bytes: 200e6, rounds: 5, rules: 76 },
  ...{ findings: 12_345, date: '2026-01-02', versions: { node: '20.1.0' }, skipped: {} },
  machine: { processor: 'A Processor', threads: 2, memoryGB: 24, system: 'Linux' },
  peers: [peer('pds', 500), peer('other', 20_000)],
  ...more,
})

test('a table says how often as long as pds each way takes, with machine and date', () => {
  const text = section([result()], null)
  expect(text).toContain('Measured on 2026-01-02: A Processor, 2 threads, 24 GB, Node 20.1.0.')
  expect(text).toContain(
    '| way pds   |    0.50 |        |        1.00 |        |  400 | 2,000,000 |     100 |',
  )
  expect(text).toContain(
    '| way other |   20.00 | 40.0 x |       40.00 | 40.0 x |   10 |    50,000 |     100 |',
  )
})

test('small, hurried and refused results are not shown', () => {
  expect(unfit(result())).toBeUndefined()
  expect(unfit(result({ rows: 100_000 }))).toBe('fewer than 1,000,000 rows')
  expect(unfit(result({ rounds: 3 }))).toBe('fewer than 5 rounds')
  expect(unfit(result({ peers: [peer('pds', 500), peer('other', null)] }))).toBe('a peer has no time')
  expect(section([result({ rounds: 3 })], null)).toContain('Not measured yet')
})

test('ours alone tells its memory, and another shape its speed', () => {
  const alone = result({ rows: 20_000_000, rounds: 1, peers: [peer('pds', 9000)] })
  const wide = result({ shape: '2', title: 'wide', peers: [peer('pds', 1000)] })
  const text = section([alone, wide, result()], null)
  expect(text).toContain('100 MB for 1,000,000 rows, 100 MB for 20,000,000 rows')
  expect(text).toContain('wide: 200 MB/s, where the first file takes 400 MB/s')
})

test('the README says what the kept results say (else run: npm run bench:readme)', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
  expect(withSection(readme, await kept(join(ROOT, 'test/bench/results')))).toBe(readme)
})
