import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeYaml } from './write-yaml.ts'

test('comments stand over what they speak of', () => {
  const value = { tables: { loans: { due: { column: 'Due' } } }, dropped: { Name: 'No field takes it.' } }
  const text = writeYaml(
    value,
    ['On top.', ''],
    [
      { path: ['tables', 'loans', 'due'], text: 'Sure.\nTwo lines.' },
      { path: ['dropped'], text: 'Say why.' },
    ],
  )
  expect(text).toBe(`# On top.
#
tables:
  loans:
    # Sure.
    # Two lines.
    due:
      column: Due
# Say why.
dropped:
  Name: No field takes it.
`)
})

test('a path that leads to nothing is an error', () => {
  expect(() => writeYaml({ a: 1 }, [], [{ path: ['b'], text: 'x' }])).toThrow('There is no b')
})

test('whatever is written is read back, whatever its comments say', () => {
  const data = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())), {
    minKeys: 1,
  })
  fc.assert(
    fc.property(data, fc.string({ unit: 'grapheme' }), (value, comment) => {
      const [key = ''] = Object.keys(value)
      expect(parse(writeYaml(value, ['head'], [{ path: [key], text: comment }]))).toEqual({ ...value })
    }),
  )
})
