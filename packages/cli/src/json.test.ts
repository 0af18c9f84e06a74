import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from './json.ts'

test('the data is the same, and a terminal finds nothing to act on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = jsonText({ [text]: [text] })
      expect(JSON.parse(written)).toEqual({ [text]: [text] })
      return !/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u.test(written)
    }),
  )
})

test('two spaces and a final newline', () => {
  expect(jsonText({ a: '\u202e\u009b' })).toBe('{\n  "a": "\\u202e\\u009b"\n}\n')
})
