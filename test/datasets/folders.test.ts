/** The folders of the made-up datasets are read as anybody names them, though each table stands there in several forms. */
import { join } from 'node:path'
import type { Recounts, Report } from '@police-data/model'
import { describe, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { ROOT } from '../shared/spec-files.ts'
import { runCommand } from '../transcripts/session.ts'

const said = async (command: string): Promise<unknown> => {
  const { stdout } = await runCommand(`pds ${command} --format json`, await publishedStandard())
  return JSON.parse(stdout)
}

describe.each(['force', 'stops', 'complaints', 'shootings', 'periods', 'together'])('the folder %s', (id) => {
  const folder = join(ROOT, 'examples/datasets', id)

  test('has no fault, and says what is not read', async () => {
    const report = (await said(
      `check "${folder}" --statement "${join(folder, 'definitions.yaml')}"`,
    )) as Report
    expect(report.rules.flatMap(({ rule, outcome }) => (outcome === 'failed' ? [rule] : []))).toEqual([])
    expect(report.sources.flatMap(({ notes }) => notes)).toEqual([
      expect.stringMatching(/not read, as a table of the same name|of the same name stands beside it/u),
    ])
  })

  test('counts the same by its folder as by its CSV files', async () => {
    const [whole, csv] = [await said(`recount "${folder}"`), await said(`recount "${folder}/*.csv"`)]
    expect((whole as Recounts).figures).toEqual((csv as Recounts).figures)
  })
})
