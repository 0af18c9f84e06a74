/** Files stay small: one noun each. */
import { expect, test } from 'vitest'
import { PACKAGES, packageSources, testSources } from './sources.ts'

const LONGEST = 350
const MEDIAN = 80

const all = [...(await packageSources()), ...(await testSources())]

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

test(`no file has more than ${LONGEST} lines`, () => {
  expect(all.filter(({ lines }) => lines > LONGEST).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

test(`half of the files of a package have at most ${MEDIAN} lines`, () => {
  const table = [...PACKAGES, 'test'].map((home) => {
    const files = all.filter((file) => file.home === home && (home === 'test' || !file.isTest))
    const longest = [...files].sort((a, b) => b.lines - a.lines)[0]
    const lines = files.map((file) => file.lines)
    return {
      home,
      files: files.length,
      lines: lines.reduce((sum, one) => sum + one, 0),
      median: median(lines),
      longest: `${longest?.lines} ${longest?.path.split('/').at(-1)}`,
    }
  })
  const rows = table.map(
    (row) =>
      `  ${row.home.padEnd(9)} ${String(row.files).padStart(4)} files ${String(row.lines).padStart(6)} lines, ` +
      `median ${String(row.median).padStart(3)}, longest ${row.longest}`,
  )
  process.stdout.write(`sizes\n${rows.join('\n')}\n`)
  expect(table.filter(({ home, median: half }) => home !== 'test' && half > MEDIAN)).toEqual([])
})
