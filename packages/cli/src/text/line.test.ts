import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from './align.ts'
import { ink, print } from './line.ts'
import { hanging, indent, wrap } from './wrap.ts'

test('whatever a piece holds, only our own colours come out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printed = print([[text, ink(text, 'red', 'bold')]], true)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes of colours
      return !/[^\P{Cc}\n]/u.test(printed.replaceAll(/\u001b\[(?:1|22|31|39)m/gu, ''))
    }),
  )
})

test('without colour there is no escape at all', () => {
  expect(print([[ink('x', 'red', 'bold')]], false)).toBe('x\n')
})

test('no line ends with spaces', () => {
  expect(print([['a', '  ', ink(' ', 'dim')], [], ['b ']], false)).toBe('a\n\nb\n')
})

test('wrapped lines fit, and lose no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
      fc.integer({ min: 5, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width)
        const fits = lines.every((line) => [...line].length <= width)
        return fits && lines.join('').replaceAll(' ', '') === words.join('')
      },
    ),
  )
})

test('a hanging text begins below itself', () => {
  expect(print(indent(2, hanging(['- '], 'one two three four five six', 20)), false)).toBe(
    '  - one two three four\n    five six\n',
  )
})

test('numbers stand to the right, words to the left', () => {
  const rows = [
    ['a', 1204, 'x'],
    ['bbb', 7, 'y'],
  ]
  const aligned = 'a     1,204   x\nbbb       7   y\n'
  expect(print(align(rows, 40), false)).toBe(aligned)
  expect(print(align(rows, Number.POSITIVE_INFINITY), false)).toBe(aligned)
})
