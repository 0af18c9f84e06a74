/** A clerk sees on one screen whether the file conforms, what to do first, and where everything else is told. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { ROOT } from '../shared/spec-files.ts'
import { runCommand } from './session.ts'

/** Lines of a terminal of 100 columns on an ordinary screen. */
const SCREEN = 55

const homes = (await readdir(agencyHome(''), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const agencies = homes.map((id) => {
  const home = agencyHome(id)
  return [`the bad sample of ${id}`, `"${home}" --mapping "${join(home, 'mapping.yaml')}"`] as const
})
const datasets = ['force', 'stops', 'complaints', 'shootings', 'periods', 'together'].map((id) => {
  const home = join(ROOT, 'examples/datasets', `${id}-with-faults`)
  return [`the dataset ${id} with the fault of every rule`, `"${home}"`] as const
})

describe.each([...agencies, ...datasets])('%s', (_name, files) => {
  const check = async (options = '') => {
    const { stdout } = await runCommand(`pds check ${files} ${options}`, await publishedStandard())
    return stdout.trimEnd().split('\n')
  }

  test('fits on one screen, with what to do first at its top', async () => {
    const lines = await check()
    expect(lines.length).toBeLessThanOrEqual(SCREEN)
    expect(lines[0]).toMatch(/^(DOES NOT CONFORM|CONFORMS|NOTHING WRONG FOUND)/)
    expect(lines.indexOf('WHAT TO DO FIRST')).toBeGreaterThan(0)
    expect(lines.indexOf('WHAT TO DO FIRST')).toBeLessThan(16)
  })

  test('names every failed rule when asked for all', async () => {
    const [all, brief] = [await check('--level may'), await check()]
    const ids = (lines: readonly string[]) => lines.filter((line) => /^ {3}[a-z_.-]+$/.test(line)).length
    expect(ids(all)).toBeGreaterThan(ids(brief))
    expect(all.join('\n')).not.toContain('--level may')
  })
})
