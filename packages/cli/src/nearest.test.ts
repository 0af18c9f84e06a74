import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['force_type', 'force_type.firearm_drawn', 'force_actions.force_type', 'race.white', 'race']

test('a slip of the pen is near, in a full id and in its last part', () => {
  expect(nearest('frce_type', known)).toEqual(['force_actions.force_type', 'force_type'])
  expect(nearest('race.whte', known)).toEqual(['race.white'])
})

test('the beginning of an id is near', () => {
  expect(nearest('force_type.fire', known)[0]).toBe('force_type.firearm_drawn')
})

test('what is like nothing has no neighbours', () => {
  expect(nearest('zzzzzz', known)).toEqual([])
  expect(nearest('', known)).toEqual([])
})

test('at most three are named', () => {
  expect(nearest('aaa', ['aab', 'aac', 'aad', 'aae'])).toEqual(['aab', 'aac', 'aad'])
})
