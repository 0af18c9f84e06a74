import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPattern } from './text-pattern.ts'

const fits = (pattern: string, text: string, letters?: 'ignore') => {
  const read = readPattern(pattern, letters)
  return read.ok ? read.fits(text) : read.fault.message
}

describe('an expression of a mapping', () => {
  test.each([
    ['.* B/[MF]', 'Smith, Ann B/F', true],
    ['.* B/[MF]', 'Smith, Ann B/F; Lee, Bo W/M', false],
    ['(black|white) .*', 'black or\nbrown', true],
    ['[0-9]{1,2}', '123', false],
    ['a\\.b', 'a.b', true],
    ['a\\.b', 'axb', false],
    ['Level [12]', 'level 1', false],
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected)
  })

  test('capitals count, unless the mapping says otherwise', () => {
    expect(fits('Level [12]', 'LEVEL 2', 'ignore')).toBe(true)
  })

  test.each(['(a+)+', '((ab*)c)*', '(a|b+){2,}', '(x[0-9]*y)+'])('%s is not linear', (pattern) => {
    expect(fits(pattern, '')).toContain('is not linear')
  })

  test.each(['(?=a)', '(a)\\1', '^a', 'a$', 'a+?', '(?i)a', '\\w'])(
    '%s is no sign of all tools',
    (pattern) => {
      expect(fits(pattern, '')).toContain('not every tool reads')
    },
  )

  test.each(['(a', 'a)', '*a', 'a|*'])('%s is not complete', (pattern) => {
    expect(fits(pattern, '')).toContain('not complete')
  })

  test('means what it means in JavaScript', () => {
    const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', 'a?', 'b*', '(a|b)', '(ab)?', 'a{2}', '\\.')
    const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\n'), maxLength: 8 })
    fc.assert(
      fc.property(pattern, text, (one, other) => {
        expect(fits(one, other)).toBe(new RegExp(`^(?:${one})$`, 'su').test(other))
      }),
      { numRuns: 2000 },
    )
  })
})
