import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, visible, widthOf } from './visible.ts'

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const anything = fc.string({ unit: 'binary' })
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b',
      '\u009b',
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u2028',
      '\ud800',
      '\udc00',
      '\n',
      '\u00ad',
      '\u{e0041}',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
})

test('nothing invisible is left', () => {
  fc.assert(fc.property(fc.oneof(anything, hostile), (text) => !UNSEEN.test(visible(text))))
})

test('escaping twice is the same as once', () => {
  fc.assert(fc.property(fc.oneof(anything, hostile), (text) => visible(visible(text)) === visible(text)))
})

test('what can be seen stays as it is', () => {
  expect(visible('Peña “O’Neil” 5\'10" ‹x› 日本')).toBe('Peña “O’Neil” 5\'10" ‹x› 日本')
})

test('escapes name the character', () => {
  expect(visible('a\u001b[31m\u202e\n\ud800\u{e0041}')).toBe('a\\u{1b}[31m\\u{202e}\\u{a}\\u{d800}\\u{e0041}')
})

test('a cut text has at most its width and says that it was cut', () => {
  fc.assert(
    fc.property(fc.oneof(anything, hostile), fc.integer({ min: 1, max: 60 }), (text, width) => {
      const short = cut(text, width)
      return widthOf(short) <= width && (short === visible(text) || short.endsWith('…'))
    }),
  )
})
