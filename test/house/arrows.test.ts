/** Packages import along the arrows only, and Node is touched at the edges alone. */
import { expect, test } from 'vitest'
import { importsOf, packageSources, type Source } from './sources.ts'

/** What each package may import of ours. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  compiler: ['model'],
  checker: ['model'],
  cli: ['model', 'checker', 'standard'],
}

const sources = (await packageSources()).filter(({ isTest }) => !isTest)

const faults = (judge: (source: Source, target: string) => boolean): readonly string[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((target) => judge(source, target))
      .map((target) => `${source.path} imports ${target}`),
  )

test('imports are found at all', () => {
  const found = sources.flatMap(importsOf)
  expect(found).toContain('@police-data/model')
  expect(found).toContain('node:fs/promises')
  expect(found.length).toBeGreaterThan(sources.length)
})

test('the arrows are model ← compiler and model ← checker ← cli', () => {
  const wrong = faults(({ home }, target) => {
    const named = /^@police-data\/([a-z]+)/.exec(target)?.[1]
    return named !== undefined && ARROWS[home]?.includes(named) !== true
  })
  expect(wrong).toEqual([])
})

test('no file reaches into another package by a path', () => {
  const wrong = faults(({ path }, target) => {
    if (!target.startsWith('.')) return false
    const [, , ...folders] = path.split('/').slice(0, -1)
    return (target.match(/\.\.\//g) ?? []).length >= folders.length
  })
  expect(wrong).toEqual([])
})

test('Node is imported in the command line, the compiler’s bin and the checker’s node folder alone', () => {
  const allowed = /^packages\/(cli\/|compiler\/src\/bin\.ts$|checker\/src\/node\/)/
  expect(faults(({ path }, target) => target.startsWith('node:') && !allowed.test(path))).toEqual([])
})

test('relative imports end in .ts', () => {
  expect(faults((_source, target) => target.startsWith('.') && !target.endsWith('.ts'))).toEqual([])
})
