import type { TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { expect, test } from 'vitest'
import { readYaml } from '../yaml/read-yaml.ts'
import { Mapping } from './mapping.ts'

interface Placed {
  readonly path: string
  readonly form: TSchema
}

/** Each form within a form, by the keys that lead to it. */
function formsIn({ path, form }: Placed): readonly Placed[] {
  const { properties = {}, patternProperties = {}, items, anyOf = [] } = form
  const within: readonly Placed[] = [
    ...Object.entries<TSchema>(properties).map(([key, one]) => ({ path: `${path}.${key}`, form: one })),
    ...Object.values<TSchema>(patternProperties).map((one) => ({ path: `${path}.*`, form: one })),
    ...[...(items === undefined ? [] : [items]), ...anyOf].map((one: TSchema) => ({ path, form: one })),
  ]
  return [{ path, form }, ...within.flatMap(formsIn)]
}

const forms = formsIn({ path: 'mapping', form: Mapping })

test('every key of a mapping says what it means', () => {
  const silent = forms.flatMap(({ path, form }) =>
    Object.entries<TSchema>(form.properties ?? {}).flatMap(([key, { description = '' }]) =>
      /^\S.*\.$/u.test(description) && description !== 'Plain words.' ? [] : [`${path}.${key}`],
    ),
  )
  expect([...new Set(silent)]).toEqual([])
})

test('every example in the form of a mapping has that form', () => {
  const examples = forms.flatMap(({ path, form }) =>
    (form.examples ?? []).map((example: unknown) => ({ path, example, fits: Value.Check(form, example) })),
  )
  expect(examples.length).toBeGreaterThan(10)
  expect(examples.filter(({ fits }) => !fits)).toEqual([])
})

const HEAD = 'agency: { id: x, title: X, country: US }\nstandard: 0.9.0\ntables:\n  t:\n'

const problemsOf = (table: string): readonly string[] => {
  const read = readYaml('mapping.yaml', `${HEAD}${table}`, Mapping)
  return read.ok ? [] : read.problems.map(({ message, hint = '' }) => `${message} ${hint}`.trim())
}

test('a condition without its column is told what one looks like', () => {
  expect(problemsOf('    when: SHOT\n    fields: {}\n')).toEqual([
    '“SHOT” has none of the forms that “when” takes. It may be: column: …, is: …; column: …, not: …; column: …, matches: …; column: …, filled: …; a list of such.',
  ])
})

test('of a condition, the key that was written is judged', () => {
  expect(problemsOf('    when: { column: Kind, is: SHOT }\n    fields: {}\n')).toEqual([
    '“is” is a list here, not text.',
  ])
})

test('of several keys that would do, each is named', () => {
  expect(problemsOf('    when: { column: Kind }\n    fields: { f: { note: From nowhere. } }\n')).toEqual([
    'One of column, constant, first, union and key is missing here.',
    'One of is, not, matches and filled is missing here.',
  ])
})

test('a key that is missing is said to be missing, and nothing is said of its words', () => {
  const found = problemsOf(
    '    fields:\n      f: { column: C, only-if: { single: t, because: Only one. } }\n      g: { column: C, words: { A: { code: x } } }\n',
  )
  expect(found).toEqual(['“else” is missing here.', '“relation” is missing here.'])
})
