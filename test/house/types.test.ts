/** A workspace of others takes the types and the validator of the standard, compiles with them, and runs. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { available } from '../shared/require.ts'
import { ROOT } from '../shared/spec-files.ts'

const run = promisify(execFile)
const test = available(
  'spec',
  existsSync(join(ROOT, 'validators/types/index.d.ts')) &&
    existsSync(join(ROOT, 'validators/validate/index.js')),
  'what is built in validators/',
)

const PROGRAM = `import type { ForceAction } from '@police-data/standard'
import { validateForceAction } from '@police-data/standard/validate'

const action: ForceAction = {
  agency_id: 'us-xx-millbrook',
  incident_id: 'F2024-0017',
  action_no: '1',
  subject_no: 'unknown',
  officer_no: '1',
  force_type: 'takedown',
}
// @ts-expect-error a code that the list does not have
const wrong: ForceAction = { ...action, force_type: 'hug' }

console.log(JSON.stringify([validateForceAction(action), validateForceAction(wrong).map(({ rule }) => rule)]))
`

const OPTIONS = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'NodeNext',
    target: 'ES2022',
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    outDir: 'dist',
  },
  files: ['program.ts'],
}

test('another workspace compiles against the types and runs the validator', async () => {
  const home = await mkdtemp(join(tmpdir(), 'pds-workspace-'))
  try {
    await mkdir(join(home, 'node_modules/@police-data'), { recursive: true })
    await symlink(join(ROOT, 'validators'), join(home, 'node_modules/@police-data/standard'))
    await writeFile(join(home, 'package.json'), '{ "type": "module" }\n')
    await writeFile(join(home, 'program.ts'), PROGRAM)
    await writeFile(join(home, 'tsconfig.json'), JSON.stringify(OPTIONS))
    await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', home]).catch(
      ({ stdout }: { stdout: string }) => {
        throw new Error(stdout)
      },
    )
    const { stdout } = await run(process.execPath, [join(home, 'dist/program.js')])
    expect(JSON.parse(stdout)).toEqual([[], ['force_actions.force_type.in-code-list']])
  } finally {
    await rm(home, { recursive: true })
  }
}, 120_000)
