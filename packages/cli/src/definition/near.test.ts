import { expect, test } from 'vitest'
import { toyStandard } from '../../../../test/shared/spec-files.ts'
import { nearIds } from './near.ts'

const toy = await toyStandard()

test('a slip in a part of an id is near', () => {
  expect(nearIds('tpye', toy)).toEqual([])
  expect(nearIds('brcode', toy)[0]).toBe('loan_items.barcode')
  expect(nearIds('shef', toy)).toContain('shelf')
})

test('what people call a thing leads to its id', () => {
  expect(nearIds('Printed matter', toy)).toEqual(['item_type.print'])
  expect(nearIds('something printed', toy)).toEqual(['item_type.print'])
})

test('rules that follow from a field are offered only to who asks for one', () => {
  expect(nearIds('in-code-list', toy)).toEqual([])
  expect(nearIds('loan_items.item_type.in-code-lst', toy)).toContain('loan_items.item_type.in-code-list')
})

test('what is like nothing has no neighbours', () => {
  expect(nearIds('zzzz', toy)).toEqual([])
})
