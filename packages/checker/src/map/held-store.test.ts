import type { Cell, Rule } from '@police-data/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Texts } from '../numbers/texts.ts'
import type { Held } from './held.ts'
import { HeldStore } from './held-store.ts'

const text = fc.constantFrom('', 'a', 'b', ' a')
const cell: fc.Arbitrary<Cell> = fc.record({
  raw: fc.option(text),
  said: fc.constantFrom(null, 'unknown' as const),
  typed: fc.oneof(fc.option(text), fc.constantFrom(7, true)),
  value: fc.oneof(fc.option(text), fc.constantFrom(7, true)),
})
const held: fc.Arbitrary<Held> = fc.oneof(
  fc.record({
    ...{ own: text, text, column: fc.option(fc.nat(2)), cell },
    relation: fc.constantFrom(null, 'close' as const),
    broken: fc.constantFrom<readonly Rule[]>([], [{ id: 'a.rule' } as Rule]),
  }),
  // As most are.
  fc.tuple(text, fc.nat(2)).map(([own, column]): Held => {
    const said = { raw: own, said: null, typed: own, value: own }
    return { own, text: own, column, relation: null, cell: said, broken: [] }
  }),
)

test('a cell that is asked for is the one that was put, and only the same cell is kept once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(held, fc.option(fc.nat(20), { nil: undefined })), { maxLength: 30 }),
      (all) => {
        const store = new HeldStore(new Texts())
        let kept = 0
        for (const [one, twin] of all) {
          const before = twin === undefined ? undefined : store.at(twin)
          const number = store.put(one, twin)
          expect(store.at(number)).toEqual(one)
          expect(store.texts.textOf(store.textOf(number))).toBe(one.text)
          if (number < kept) expect([number, before]).toEqual([twin, one])
          else kept += 1
        }
        expect(store.at(kept)).toBeUndefined()
      },
    ),
  )
})
