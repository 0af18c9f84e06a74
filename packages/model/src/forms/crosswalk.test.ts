/** Two steps are never surer than either. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chained, type Match } from './crosswalk.ts'

const match = fc.constantFrom<Match>('exact', 'close', 'broad', 'narrow', 'related', 'none')

test('a chain is exact only if both steps are', () => {
  fc.assert(
    fc.property(match, match, (first, second) => {
      expect(chained(first, second) === 'exact').toBe(first === 'exact' && second === 'exact')
    }),
  )
})

test('an exact step changes nothing, and nothing goes on from none', () => {
  fc.assert(
    fc.property(match, (one) => {
      expect(chained('exact', one)).toBe(one)
      expect(chained(one, 'exact')).toBe(one)
      expect(chained(one, 'none')).toBe('none')
      expect(chained('none', one)).toBe('none')
    }),
  )
})

test('the way a chain is put together does not matter', () => {
  fc.assert(
    fc.property(match, match, match, (a, b, c) => {
      expect(chained(chained(a, b), c)).toBe(chained(a, chained(b, c)))
    }),
  )
})

/** Extents over a small world: what truly is broader, narrower or the same. */
test('what a chain claims is so of any classes that stand in these relations', () => {
  const set = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1 }).map((all) => new Set(all))
  const within = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].every((one) => b.has(one))
  const between = (a: ReadonlySet<number>, b: ReadonlySet<number>): Match =>
    within(a, b) ? (within(b, a) ? 'exact' : 'broad') : within(b, a) ? 'narrow' : 'related'
  fc.assert(
    fc.property(set, set, set, (a, b, c) => {
      const claimed = chained(between(a, b), between(b, c))
      if (claimed !== 'related') expect(between(a, c)).toBe(claimed)
    }),
  )
})
