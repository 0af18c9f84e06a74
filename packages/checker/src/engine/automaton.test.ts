import { DATE, INTEGER, NUMBER, TIME } from '@police-data/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALPHABETS, type Alphabet } from './alphabet.ts'
import { type Automaton, automaton } from './automaton.ts'

const PATTERNS = [
  DATE,
  TIME,
  INTEGER,
  NUMBER,
  '[A-Za-z0-9][A-Za-z0-9-]{1,39}',
  ' *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*',
  '(a|bc)?d{2,}|\\.x+',
  '[^0-9]{2}',
  'Caf[^x]( 😀)?',
  'é{2}',
]
const TEXTS = ['unknown', 'not_recorded', 'é']
const textIn = (signs: string) =>
  fc.string({
    unit: fc.constantFrom(...signs, 'unknown', '2024-02-2', '12:3', 'not_recorded', '5', 'Caf'),
    maxLength: 12,
  })

function fitsOf({ signs, shift, steps, kinds, fits }: Automaton, bytes: Uint8Array): readonly boolean[] {
  let state = 0
  for (const byte of bytes) state = steps[(state << shift) | (signs[byte] ?? 0)] ?? 0
  return fits[kinds[state] ?? 0] ?? []
}

function bytesOf(text: string, alphabet: Alphabet): Uint8Array {
  const bytes = alphabet.bytesOf(text)
  if (bytes === undefined) throw new Error(`The alphabet does not have all of ${text}`)
  return bytes
}

test.each([
  ['UTF-8', ALPHABETS['utf-8'], '0123456789-:. abcdxAZ|é€😀'],
  ['Windows-1252', ALPHABETS['windows-1252'], '0123456789-:. abcdxAZ|é€ÿ\u00a0'],
] as const)('where a text stops in %s tells which patterns and which texts it fits', (_, alphabet, signs) => {
  const made = automaton(PATTERNS, TEXTS, alphabet)
  if (made === null) throw new Error('The patterns are understood')
  const expressions = PATTERNS.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'))
  let fitting = 0
  fc.assert(
    fc.property(textIn(signs), (text) => {
      const wanted = [...expressions.map((one) => one.test(text)), ...TEXTS.map((one) => one === text)]
      fitting += wanted.filter(Boolean).length
      expect(fitsOf(made, bytesOf(text, alphabet))).toEqual(wanted)
    }),
    {
      numRuns: 5000,
      seed: 1,
      examples: [['2024-02-29'], ['2023-02-29'], ['unknown'], ['1204 Elm St é'], ['€é']],
    },
  )
  expect(fitting).toBeGreaterThan(500)
})

test.each(['a.b', '^a', '\\d+', '[é]', '(a', 'a{2}{3}', 'a**'])('%s is not understood', (pattern) => {
  expect(automaton([pattern], [], ALPHABETS['utf-8'])).toBe(null)
})
