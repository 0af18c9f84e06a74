/** Numbers stand for what they were given for: as a map by text would give them, however many there are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Keys } from './keys.ts'
import { NumberList } from './number-list.ts'
import { PackedNumbers } from './packed-numbers.ts'
import { Pairs } from './pairs.ts'
import { Rooms } from './rooms.ts'
import { NO_TEXT, Texts } from './texts.ts'

/** The first is 0, the next that differs 1, and so on. */
function numberedAsText(all: readonly unknown[]): readonly number[] {
  const known = new Map<string, number>()
  return all.map((one) => {
    const text = JSON.stringify(one)
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  })
}

/** Few values, so that many are the same, and some at the edges. */
const some = fc.oneof(fc.nat(5), fc.nat(), fc.constantFrom(127, 128, 16_383, 16_384, 2 ** 31 - 1))

test('a pair has the number of the first that is the same', () => {
  const pairs = fc.array(fc.tuple(fc.oneof(some, fc.constant(-1)), some), { maxLength: 200 })
  fc.assert(
    fc.property(pairs, (all) => {
      const numbers = new Pairs()
      expect(all.map(([left, right]) => numbers.numberOf(left, right))).toEqual(numberedAsText(all))
      expect(numbers.size).toBe(new Set(all.map(String)).size)
    }),
  )
})

test('many pairs are told apart', () => {
  const numbers = new Pairs()
  const all = Array.from({ length: 100_000 }, (_, at): readonly [number, number] => [at % 300, at])
  const given = () => all.map(([left, right]) => numbers.numberOf(left, right))
  expect(given()).toEqual([...all.keys()])
  expect(given()).toEqual([...all.keys()])
})

test('a sequence is told from those of the same length', () => {
  const sequences = fc
    .nat(4)
    .chain((length) => fc.array(fc.array(some, { minLength: length, maxLength: length }), { maxLength: 100 }))
  fc.assert(
    fc.property(sequences, (all) => {
      const keys = new Keys()
      // Shorter ones with the same beginning stand between them.
      for (const one of all) keys.numberOf(one.slice(1))
      const own = new Keys()
      expect(all.map((one) => own.numberOf(one))).toEqual(numberedAsText(all))
      expect(new Set(all.map((one) => keys.numberOf(one))).size).toBe(new Set(all.map(String)).size)
    }),
  )
})

test('a list of numbers is told from every other, also from one that only goes on', () => {
  fc.assert(
    fc.property(fc.array(fc.array(some, { maxLength: 6 }), { maxLength: 100 }), (all) => {
      const lists = new PackedNumbers()
      const numbers = all.map((one) => lists.numberOf(Int32Array.from([...one, 9, 9]), one.length))
      expect(numbers).toEqual(numberedAsText(all))
    }),
  )
})

test('many lists are told apart', () => {
  const lists = new PackedNumbers()
  const all = Array.from({ length: 50_000 }, (_, at) => Int32Array.of(at % 7, at, 1))
  const given = () => all.map((one) => lists.numberOf(one, 3))
  expect(given()).toEqual([...all.keys()])
  expect(given()).toEqual([...all.keys()])
})

test('a list of numbers holds what was put, and 0 between', () => {
  const list = new NumberList()
  list.put(3, 7)
  list.push(-1)
  expect([...list.first(4), ...list.first(6)]).toEqual([0, 0, 0, 7, 0, 0, 0, 7, -1, 0])
  for (let at = 0; at < 1000; at += 1) list.push(at)
  expect([list.length, list.at(3), list.at(1004), list.at(5000)]).toEqual([1005, 7, 999, 0])
  list.put(50_000, 70_000)
  expect([list.length, list.at(1004), list.at(20_000), list.first(50_001).at(-1)]).toEqual([
    50_001, 999, 0, 70_000,
  ])
})

test('room that was used before shows nothing of what stood there', () => {
  const list = new NumberList()
  list.put(40_000, 3)
  const room = new Int32Array(50_000).fill(9)
  const first = list.first(45_000, room)
  expect(first.length).toBe(45_000)
  expect(first).toEqual(list.first(45_000))
})

test('numbers that are put together stand as if they were put one by one', () => {
  const part = fc.tuple(fc.nat(9000), fc.array(some, { maxLength: 3000 }))
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 6 }),
      fc.constantFrom(1, 255, 65_535, 2 ** 31 - 1),
      (parts, most) => {
        const [one, other] = [new NumberList(), new NumberList()]
        for (const [place, all] of parts) {
          const numbers = all.map((number) => number & most)
          one.putAll(place, Int32Array.from([...numbers, -1]), numbers.length)
          for (const [at, number] of numbers.entries()) other.put(place + at, number)
        }
        const length = Math.max(one.length, other.length)
        expect(one.first(length)).toEqual(other.first(length))
      },
    ),
    { numRuns: 30 },
  )
})

test('a text has one number, and its number the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('', 'a', '__proto__'), fc.string({ maxLength: 30 }))),
      (all) => {
        const texts = new Texts()
        const numbers = all.map((text) => texts.numberOf(text))
        expect(numbers.map((number) => texts.textOf(number))).toEqual(all)
        expect(all.map((text) => texts.numberOf(text))).toEqual(numbers)
        expect(texts.numberOf('')).toBe(NO_TEXT)
      },
    ),
  )
})

test('what was cleared is as if it were new', () => {
  const pairs = fc.array(fc.tuple(some, some), { maxLength: 60 })
  fc.assert(
    fc.property(fc.array(pairs, { minLength: 2, maxLength: 4 }), (all) => {
      const [numbers, keys, list, texts] = [new Pairs(), new Keys(), new NumberList(), new Texts()]
      for (const one of all) {
        for (const each of [numbers, keys, list, texts]) each.clear()
        const [own, ownKeys, ownTexts] = [new Pairs(), new Keys(), new Texts()]
        for (const [left, right] of one) {
          expect(numbers.numberOf(left, right)).toBe(own.numberOf(left, right))
          expect(keys.numberOf([left, right, left])).toBe(ownKeys.numberOf([left, right, left]))
          expect(texts.numberOf(`${left % 7}`)).toBe(ownTexts.numberOf(`${left % 7}`))
          list.push(right)
        }
        expect([numbers.size, keys.size(3), texts.size]).toEqual([own.size, ownKeys.size(3), ownTexts.size])
        expect([...list.first(one.length + 2)]).toEqual([...one.map(([, right]) => right), 0, 0])
      }
    }),
  )
})

test('rows of their own are worked out once, in room that is used again', () => {
  const rooms = new Rooms<string>()
  let times = 0
  const ask = (length: number, number: number): readonly number[] => [
    ...rooms.of('a', length, (numbers) => {
      times += 1
      numbers.fill(number)
    }),
  ]
  expect([ask(3, 7), ask(3, 8), times]).toEqual([[7, 7, 7], [7, 7, 7], 1])
  rooms.clear()
  expect([ask(2, 9), times]).toEqual([[9, 9], 2])
})
