/** Every file says what it promises, exports by name, and leaves nothing for later. */
import { expect, test } from 'vitest'
import { packageSources, testSources } from './sources.ts'

const all = [...(await packageSources()), ...(await testSources())]
const paths = (files: readonly { readonly path: string }[]): readonly string[] =>
  files.map(({ path }) => path)

test('every file but a unit test begins with one sentence in a doc comment', () => {
  const silent = all.filter(({ isTest, text }) => !isTest && !/^\/\*\*\s[\s\S]*?[.!?:`]\s*\*\/\n/.test(text))
  expect(paths(silent)).toEqual([])
})

test('nothing is exported as default', () => {
  expect(paths(all.filter(({ text }) => /^export default\b/m.test(text)))).toEqual([])
})

test('nothing is left for later, and no test stands alone', () => {
  const words = [`TO${'DO'}`, `FIX${'ME'}`, `X${'XX'}`, `HA${'CK'}`].join('|')
  const left = new RegExp(`\\b(${words})\\b|\\b(test|it|describe)\\.${'only'}\\b|\\bdebug${'ger'}\\b`)
  expect(paths(all.filter(({ text }) => left.test(text)))).toEqual([])
})

test('what packages run prints nothing for debugging', () => {
  const chatty = all.filter(
    ({ home, isTest, text }) => home !== 'test' && !isTest && /\bconsole\.\w+\(/.test(text),
  )
  expect(paths(chatty)).toEqual([])
})

test('the name of a test states what is true, without the word that only wishes', () => {
  const name = /\b(?:test|it|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])((?:(?!\1).)*)\1/g
  const wishing = all.flatMap(({ path, text }) =>
    [...text.matchAll(name)]
      .map(([, , words = '']) => words)
      .filter((words) =>
        /\bshould\s+(not\s+)?(be|have|return|throw|work|say|give|do|fail|pass|report)\b/.test(words),
      )
      .map((words) => `${path}: ${words}`),
  )
  expect(wishing).toEqual([])
})

test('the words of helpers are not used as names of files', () => {
  expect(
    paths(all.filter(({ path }) => /\b(utils?|helpers?|misc|common|manager|impl)\b/i.test(path))),
  ).toEqual([])
})
