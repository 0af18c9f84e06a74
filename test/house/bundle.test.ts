/** What `pds` runs is what the sources say, and the licences of all that is inside go with it. */
import { readdir, readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { automata, check, type KeptAutomata } from '@police-data/checker'
import { expect, test } from 'vitest'
import { bundle } from '../../packages/cli/bundle.js'
import { bundledStandard } from '../../packages/cli/src/bundled-standard.ts'
import { ROOT } from '../shared/spec-files.ts'

const OUT = join(ROOT, 'packages/cli/bundle')

test('the bundle is of the code that stands there (else run: npm run compile)', async () => {
  const files = Object.entries(await bundle())
  expect(files.length).toBeGreaterThan(2)
  for (const [name, text] of files)
    expect((await readFile(join(OUT, name), 'utf8')) === text, name).toBe(true)
  const there = await readdir(OUT, { recursive: true, withFileTypes: true })
  expect(there.filter((one) => one.isFile() && !one.name.includes('.cache'))).toHaveLength(files.length)
})

test('every package inside the bundle has its licence there', async () => {
  const licences = await readFile(join(OUT, 'LICENSES.txt'), 'utf8')
  for (const name of ['commander', 'yaml', '@sinclair/typebox', 'hucre', 'pako', 're2js'])
    expect(licences).toMatch(
      new RegExp(`^${name} \\d[^ ]* \\((?:MIT|ISC|Apache-2\\.0|BSD-[23]-Clause|.*MIT.*)\\)$`, 'mu'),
    )
})

test('the parts of the Standard are the whole of it, in its order', async () => {
  const whole = JSON.parse(await readFile(join(ROOT, 'validators/standard.json'), 'utf8'))
  const parts = JSON.parse(JSON.stringify(bundledStandard(join(OUT, 'standard'))))
  expect(parts).toEqual(whole)
  for (const one of [parts, whole])
    for (const rule of Object.values<object>(one.rules)) Reflect.deleteProperty(rule, 'examples')
  expect(JSON.stringify(parts) === JSON.stringify(whole)).toBe(true)
})

test('the automata that are kept are those of the standard, and a file with few of its columns asks for no other', async () => {
  const kept: KeptAutomata = JSON.parse(await readFile(join(OUT, 'automata.json'), 'utf8'))
  const asked = automata(() => kept)
  const csv = await readFile(join(ROOT, 'examples/datasets/stops-with-faults/stops.csv'))
  const source = {
    name: 'stops.csv',
    size: csv.length,
    open: async function* () {
      yield csv
    },
  }
  const files = [{ path: 'stops.csv', source }]
  const standard = bundledStandard(join(OUT, 'standard'))
  if (standard === null) throw new Error('The standard is not built')
  await check({ standard, files, automata: asked, machineFrom: 0, checkerVersion: '' })
  expect(Object.keys(kept).length).toBeGreaterThan(9)
  expect(asked.kept()).toEqual(kept)
})

test('the code is ASCII, and asks for nothing but modules of Node and libraries that stand beside it', async () => {
  const files: Readonly<Record<string, string>> = await bundle()
  const code = Object.entries(files).filter(([name]) => /-[0-9a-f]{12}\.js$/u.test(name))
  expect(code.length).toBe(10)
  for (const [name, text] of code) {
    expect([...new Set(text)].filter((sign) => sign > '\x7f')).toEqual([])
    expect(/\bimport\(/u.test(text)).toBe(false)
    const asked = [...text.matchAll(/\brequire\("([^"]*)"\)/gu)].map(([, id = '']) => id)
    const beside = asked.filter((id) => !isBuiltin(id))
    expect(beside.filter((id) => files[id.replace(/^\.\//u, '')] === undefined)).toEqual([])
    expect(beside.length > 0, name).toBe(/^(?:run|survey-worker|workbook-worker)-/u.test(name))
  }
})
