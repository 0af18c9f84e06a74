/** Reports are written to files, whole or not at all, beside what stands on stdout. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from './session.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-report-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const check = (options: string) => runCommand(`pds check faults.csv --table loans ${options}`, 'toy')

test('each format is written as stdout would have it', async () => {
  const [json, text] = [join(folder, 'report.json'), join(folder, 'report.txt')]
  await writeFile(json, 'an older report')
  const { exit, stderr } = await check(`--quiet --report json=${json} --report text=${text}`)
  expect([exit, stderr]).toEqual([1, ''])
  expect(await readFile(json, 'utf8')).toBe((await check('--format json')).stdout)
  expect(await readFile(text, 'utf8')).toBe((await check('')).stdout)
  expect((await readdir(folder)).sort()).toEqual(['report.json', 'report.txt'])
})

test('a place that cannot be written to is a Problem, and the report still stands on stdout', async () => {
  const { exit, stdout, stderr } = await check(`--report json=${join(folder, 'nowhere', 'report.json')}`)
  expect(exit).toBe(2)
  expect(stdout).toContain('DOES NOT CONFORM')
  expect(stderr).toContain('The report cannot be written there.')
  expect(await readdir(folder)).toEqual([])
})

test.each(['json', 'html=x', '=x', 'json='])('--report %s says how to write it', async (wrong) => {
  const { exit, stderr } = await check(`--report ${wrong}`)
  expect(exit).toBe(2)
  expect(stderr).toContain('text=PATH or json=PATH')
})
