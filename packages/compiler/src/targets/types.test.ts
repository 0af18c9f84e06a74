import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT, toyStandard } from '../../../../test/shared/spec-files.ts'
import { types } from './types.ts'
import { validate } from './validate.ts'

const PROGRAM = `import { Damage, type Finding, type Item, ItemType, type Loan, type NonAnswer } from './types/index.js'
import { validateItem, validators } from './validate/index.js'

const said: NonAnswer = 'withheld'
const loan: Loan = { branch_id: 'north', loan_id: 'L-1', lent_date: said, renewals: 2, reader_age: 'unknown' }
const item: Item = { branch_id: 'north', loan_id: 'L-1', item_no: '1', item_type: ItemType.book, damage: [Damage.wet] }
const same: 'book' = ItemType.book
export const found: Finding[] = [...validateItem(item), ...validators.loans(loan)]

// @ts-expect-error a key is always an answer
export const nameless: Item = { ...item, item_type: same, loan_id: 7 }
// @ts-expect-error a code that the list does not have
export const strange: Item = { ...item, item_type: 'cloud' }
// @ts-expect-error several values are an array
export const lone: Item = { ...item, damage: 'wet' }
// @ts-expect-error a computed field is not written
export const computed: Item = { ...item, shelf: 'open_shelf' }
// @ts-expect-error codes are frozen
ItemType.book = 'film'
`

const OPTIONS = {
  compilerOptions: { strict: true, module: 'NodeNext', target: 'ES2022', types: [], noEmit: true },
  files: ['program.ts'],
}

test('the types compile, and refuse what a record cannot be', async () => {
  const standard = await toyStandard()
  const home = await mkdtemp(join(tmpdir(), 'pds-types-'))
  try {
    for (const { path, text } of [
      ...(await types.emit(standard, [])),
      ...(await validate.emit(standard, [])),
    ]) {
      await mkdir(join(home, dirname(path)), { recursive: true })
      await writeFile(join(home, path), text)
    }
    await writeFile(join(home, 'package.json'), '{ "type": "module" }\n')
    await writeFile(join(home, 'program.ts'), PROGRAM)
    await writeFile(join(home, 'tsconfig.json'), JSON.stringify(OPTIONS))
    const told = await promisify(execFile)(process.execPath, [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '-p',
      home,
    ]).catch(({ stdout }: { stdout: string }) => ({ stdout }))
    expect(told.stdout).toBe('')
  } finally {
    await rm(home, { recursive: true })
  }
})
