/** The lock describes every package of every platform, so that `npm ci` takes it anywhere. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingFrom } from '../../.ci/complete-lock.js'
import { ROOT } from '../shared/spec-files.ts'

test('no optional package is named and not described (else run: npm run lock)', async () => {
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8'))
  expect(missingFrom(lock).map(([name]) => name)).toEqual([])
})

test('no address of a registry stands in it', async () => {
  const text = await readFile(join(ROOT, 'package-lock.json'), 'utf8')
  expect(text).not.toContain('https://registry')
})
