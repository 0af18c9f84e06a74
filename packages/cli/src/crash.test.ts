import { expect, test } from 'vitest'
import { crashOf } from './crash.ts'

const failing = (code: string): Error => Object.assign(new Error('write'), { code })

test('a reader that has gone is no error', () => {
  expect(crashOf(failing('EPIPE'), false)).toEqual({ exit: 0, text: '' })
})

test('a full disk is said in one line', () => {
  expect(crashOf(failing('ENOSPC'), false)).toEqual({
    exit: 70,
    text: 'pds: not everything could be written: no space is left.\n',
  })
})

test('an error of our own is one line, and its place is shown on demand', () => {
  const error = new Error('first\nsecond')
  const { exit, text } = crashOf(error, false)
  expect(exit).toBe(70)
  expect(text).toBe(
    'pds: an error in pds itself, not in your file: first\\u{a}second. PDS_DEBUG=1 shows where.\n',
  )
  expect(crashOf(error, true).text).toContain('crash.test.ts')
  expect(crashOf('a word', true).text).toContain('a word')
})
