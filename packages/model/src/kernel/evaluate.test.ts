import { expect, test } from 'vitest'
import { type Cell, EMPTY, type Value } from './cell.ts'
import { evaluate, type Row, type World } from './evaluate.ts'
import type { Expression, Reading } from './expression.ts'
import type { Truth } from './logic.ts'

const answer = (value: Value): Cell => ({ raw: String(value), said: null, typed: value, value })
const CELLS: Readonly<Record<string, Cell>> = {
  empty: EMPTY,
  unknown: { raw: 'unknown', said: 'unknown', typed: null, value: null },
  unread: { raw: 'twelve', said: null, typed: null, value: null },
  spoiled: { raw: '999', said: null, typed: 999, value: null },
  five: answer(5),
  word: answer('book'),
  words: answer(['book', 'map']),
  yes: answer(true),
}
const row: Row = { cell: (name) => CELLS[name] ?? EMPTY }
const world: World = {
  parent: () => null,
  count: () => 2,
  some: () => null,
  share: ({ where, of }) => ({
    part: judge(of) === true && judge(where) === true ? 1 : 0,
    whole: judge(of) === true ? 1 : 0,
  }),
  gaps: () => null,
  given: (name) => (name === 'limit' ? 5 : null),
}
const judge = (expression: Expression): Truth => evaluate(expression)(row, world)
const field = (name: string): Reading => ({ op: 'field', name })

test.each([
  ['empty', false, false, false],
  ['unknown', true, false, true],
  ['unread', true, null, null],
  ['spoiled', true, null, null],
  ['five', true, true, false],
])('%s: present %s, answered %s, said unknown %s', (name, present, answered, said) => {
  expect(judge({ op: 'present', of: field(name) })).toBe(present)
  expect(judge({ op: 'answered', of: field(name) })).toBe(answered)
  expect(judge({ op: 'said', of: field(name), what: 'unknown' })).toBe(said)
})

test('the stage typed sees a value that breaks its own rules, the stage field does not', () => {
  const over = (op: 'typed' | 'field') =>
    judge({ op: 'lt', left: { op: 'value', value: 100 }, right: { op, name: 'spoiled' } })
  expect(over('typed')).toBe(true)
  expect(over('field')).toBe(null)
})

test('a comparison with nothing cannot tell', () => {
  for (const name of ['empty', 'unknown', 'unread'])
    expect(judge({ op: 'eq', left: field(name), right: { op: 'value', value: 5 } })).toBe(null)
  expect(judge({ op: 'le', left: field('five'), right: { op: 'given', name: 'limit' } })).toBe(true)
  expect(judge({ op: 'le', left: field('five'), right: { op: 'given', name: 'nothing' } })).toBe(null)
})

test('in asks for every value, includes for one', () => {
  const of = (op: 'in' | 'includes', yes: readonly string[], no?: readonly string[]) =>
    judge({ op, item: field('words'), yes, ...(no === undefined ? {} : { no }) })
  expect(of('in', ['book', 'map'])).toBe(true)
  expect(of('in', ['book'])).toBe(false)
  expect(of('in', ['book'], [])).toBe(null)
  expect(of('includes', ['book'])).toBe(true)
  expect(of('includes', ['film'])).toBe(false)
  expect(of('includes', ['film'], ['book'])).toBe(null)
  expect(of('includes', ['film'], ['book', 'map'])).toBe(false)
})

test('a pattern matches the whole text', () => {
  expect(judge({ op: 'matches', item: field('word'), pattern: 'boo' })).toBe(false)
  expect(judge({ op: 'matches', item: field('word'), pattern: 'boo|book' })).toBe(true)
  expect(judge({ op: 'matches', item: field('five'), pattern: '5' })).toBe(null)
  expect(judge({ op: 'matches', item: { op: 'raw', name: 'five' }, pattern: '5' })).toBe(true)
})

test('a field of a parent that is not there cannot be told, not even its presence', () => {
  expect(judge({ op: 'present', of: { op: 'field', name: 'five', of: 'loans' } })).toBe(null)
})

test('only true and false stand for themselves', () => {
  expect(judge(field('yes'))).toBe(true)
  expect(judge(field('word'))).toBe(null)
  expect(judge({ op: 'value', value: false })).toBe(false)
})

test('a share without rows cannot be told, and its boundary holds', () => {
  const all: Expression = { op: 'and', of: [] }
  expect(judge({ op: 'share', where: all, of: { op: 'or', of: [] }, atMost: 0 })).toBe(null)
  expect(judge({ op: 'share', where: all, of: all, atMost: 100 })).toBe(true)
  expect(judge({ op: 'share', where: all, of: all, atMost: 99 })).toBe(false)
})
