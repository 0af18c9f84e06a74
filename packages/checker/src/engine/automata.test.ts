import { DATE, NON_ANSWERS, NUMBER, TIME } from '@police-data/model'
import { expect, test } from 'vitest'
import { ALPHABETS } from './alphabet.ts'
import { automata } from './automata.ts'
import { automaton } from './automaton.ts'

const ASKED: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[DATE], NON_ANSWERS],
  [
    [TIME, '[^|]*'],
    ['é', 'unknown'],
  ],
  [[NUMBER, '[A-Z]{2}[0-9]{7}', '.'], []],
  [[], ['midnight']],
]

const nobody = (): never => {
  throw new Error('Nobody is asked')
}

test.each(Object.entries(ALPHABETS))('in %s, one that was kept is the one that is made', (_, alphabet) => {
  const first = automata()
  for (const [patterns, texts] of ASKED)
    expect(first.of(patterns, texts, alphabet)).toEqual(automaton(patterns, texts, alphabet))
  const kept = JSON.parse(JSON.stringify(first.kept()))
  expect(Object.values(kept).filter((one) => one === null)).toHaveLength(1)
  const second = automata(() => kept)
  for (const [patterns, texts] of ASKED)
    expect(second.of(patterns, texts, alphabet)).toEqual(automaton(patterns, texts, alphabet))
  expect(second.kept()).toEqual(kept)
})

test('what was kept for one alphabet does not serve another', () => {
  const first = automata()
  first.of(['[^|]+'], [], ALPHABETS['utf-8'])
  const kept = first.kept()
  const second = automata(() => kept)
  expect(second.of(['[^|]+'], [], ALPHABETS['windows-1252'])).toEqual(
    automaton(['[^|]+'], [], ALPHABETS['windows-1252']),
  )
})

test('each is made once, and what was kept is read when the first is asked for', () => {
  const made = automata()
  expect(made.of([DATE], [], ALPHABETS['utf-8'])).toBe(made.of([DATE], [], ALPHABETS['utf-8']))
  expect(() => automata(nobody)).not.toThrow()
  expect(() => automata(nobody).of([DATE], [], ALPHABETS['utf-8'])).toThrow('Nobody is asked')
})
