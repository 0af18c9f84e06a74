import { expect, test } from 'vitest'
import { problemsAfter, replace } from '../../../test/shared/edit.ts'

const LOST = 'questions/lending/lost-things.yaml'
const codes = (found: readonly string[]) => found.map((one) => one.split(' ')[1])

test('a scene holds values of its fields', async () => {
  const found = await problemsAfter(replace(LOST, 'damage: [wet, lost]', 'damage: [soaked]'))
  expect(found).toEqual([expect.stringContaining('vignette-unsound The rows break the rule')])
})

test('an answer of the standard on a condition says when, and no other does', async () => {
  const own = 'answer:\n  is: included\n'
  const conditional = await problemsAfter(replace(LOST, own, 'answer:\n  is: conditional\n'))
  expect(codes(conditional)).toContain('answer-condition')
  const included = await problemsAfter(replace(LOST, own, `${own}  when: where it was mourned\n`))
  expect(codes(included)).toContain('answer-condition')
})

test('a scene counts as it says', async () => {
  const found = await problemsAfter(
    replace(LOST, 'not: [county-act]\n  - title: A film', 'not: [things-lent]\n  - title: A film'),
  )
  expect(codes(found)).toContain('verdict-untrue')
})

test('a scene names measures and counting rules that are there', async () => {
  const found = await problemsAfter(replace(LOST, 'unclear: [county-act]', 'unclear: [county-law]'))
  expect(found.join()).toContain('county-law')
})
