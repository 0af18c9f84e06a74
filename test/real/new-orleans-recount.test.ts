/** The published New Orleans force file, recounted: the figures that the front page of the site and the founding question give. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recounts } from '@police-data/model'
import { beforeAll, describe, expect } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { real } from '../shared/real-data.ts'
import { ROOT } from '../shared/spec-files.ts'
import { runCommand } from '../transcripts/session.ts'

const { file, test } = real('force/new-orleans-nopd_use-of-force_2016-2020.csv.gz')

describe('New Orleans 2016 to 2020, recounted', () => {
  let figures: Recounts['figures']
  beforeAll(async () => {
    const mapping = join(agencyHome('new-orleans'), 'mapping.yaml')
    const command = `pds recount "${file}" --mapping "${mapping}" --format json`
    const { stdout } = await runCommand(command, await publishedStandard())
    figures = (JSON.parse(stdout) as Recounts).figures
  })
  const figure = (id: string) => figures.find((one) => one.id === id)

  test('in 820 of 2,279 incidents a firearm was shown and there was no other force', () => {
    expect(figure('firearm-shown-only')).toMatchObject({ counted: 820, whole: 2279 })
  })

  test('in 1,033 of 2,279 incidents a weapon or a dog was shown and nothing more', () => {
    expect(figure('force-shown-only')).toMatchObject({ counted: 1033, whole: 2279 })
  })

  test('each incident is counted, not counted, or cannot be told', () => {
    for (const { id, counted, not, unclear, whole } of figures)
      expect(counted + not + unclear, id).toBe(whole)
  })

  test('the front page of the site and the question give these figures', async () => {
    const front = await readFile(join(ROOT, 'site/src/pages/front.tsx'), 'utf8')
    for (const shown of ['>820<', '>1,033<', '>2,279<']) expect(front).toContain(shown)
    const { questions } = await publishedStandard()
    expect(questions['firearm-drawn']?.why).toContain(
      'Of the 2,279 incidents of New Orleans of 2016–2020, 820',
    )
  })
})
