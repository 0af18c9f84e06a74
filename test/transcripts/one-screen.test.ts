/** A clerk sees on one screen whether the file conforms, what to do first, and where everything else is told. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { runCommand } from './session.ts'

/** Lines of a terminal of 100 columns on an ordinary screen. */
const SCREEN = 62

describe.each(['new-orleans', 'dallas', 'minneapolis', 'metropolitan-police'])(
  'the bad sample of %s',
  (id) => {
    const check = async (options = '') => {
      const [sample, mapping] = [join(agencyHome(id), 'sample.csv'), join(agencyHome(id), 'mapping.yaml')]
      const { stdout } = await runCommand(
        `pds check "${sample}" --mapping "${mapping}" ${options}`,
        await publishedStandard(),
      )
      return stdout.trimEnd().split('\n')
    }

    test('fits on one screen, with what to do first at its top', async () => {
      const lines = await check()
      expect(lines.length).toBeLessThanOrEqual(SCREEN)
      expect(lines[0]).toMatch(/^(DOES NOT CONFORM|CONFORMS|NOTHING WRONG FOUND)/)
      expect(lines.indexOf('WHAT TO DO FIRST')).toBeGreaterThan(0)
      expect(lines.indexOf('WHAT TO DO FIRST')).toBeLessThan(14)
    })

    test('names every failed rule when asked for all', async () => {
      const [all, brief] = [await check('--level may'), await check()]
      const ids = (lines: readonly string[]) => lines.filter((line) => /^ {3}[a-z_.-]+$/.test(line)).length
      expect(ids(all)).toBeGreaterThan(ids(brief))
      expect(all.join('\n')).not.toContain('--level may')
    })
  },
)
