import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { insertPair } from './insert-pair.ts'

const TEXT = `# How it began.
fields:
  genre:
    column: What # as the shelf says
    words:
      Book: book
      Talking book: { code: film, relation: close } # a reading of ours
  shape: { column: Shape, words: { Flat: flat } }
  size: { column: Size }
  age:
    column: Age
list:
  - words: { A: a }
`

const put = (path: readonly (string | number)[], key: string, value: unknown = 'x') =>
  insertPair(TEXT, path, key, value)

describe('a pair stands', () => {
  test('behind the last of a block, and behind the comment of that', () => {
    expect(put(['fields', 'genre', 'words'], 'Novel', 'book')).toEqual({
      text: TEXT.replace('a reading of ours\n', 'a reading of ours\n      Novel: book\n'),
      line: 8,
      added: 1,
    })
  })

  test('before the brace of a map on one line', () => {
    expect(put(['fields', 'shape', 'words'], 'Round')?.text).toContain('words: { Flat: flat, Round: x } }')
    expect(put(['list', 0, 'words'], 'B')?.text).toContain('- words: { A: a, B: x }\n')
  })

  test('in a new map where there was none', () => {
    expect(put(['fields', 'size', 'words'], 'Big')?.text).toContain(
      'size: { column: Size, words: { Big: x } }\n',
    )
    expect(put(['fields', 'age', 'words'], 'Old')?.text).toContain(
      '    column: Age\n    words:\n      Old: x\nlist:',
    )
  })
})

test('a key that is there, and a place that is not, are left alone', () => {
  expect(put(['fields', 'genre', 'words'], 'Book')).toBeNull()
  expect(put(['fields', 'nothing', 'words'], 'Book')).toBeNull()
  expect(put(['fields', 'genre', 'column', 'words'], 'Book')).toBeNull()
})

test('any pair is read back, and nothing else has changed', () => {
  const words = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1 })
  const value = fc.oneof(fc.string(), fc.record({ code: fc.string(), note: fc.string() }))
  fc.assert(
    fc.property(words, fc.string({ minLength: 1 }), value, fc.boolean(), (known, key, meaning, flow) => {
      const file = { before: 1, field: { column: 'A', words: known }, behind: [2] }
      const text = stringify(file, flow ? { collectionStyle: 'flow', lineWidth: 0 } : {})
      const after = insertPair(text, ['field', 'words'], key, meaning)
      if (Object.hasOwn(known, key)) expect(after).toBeNull()
      else
        expect(parse(after?.text ?? '')).toEqual({
          ...file,
          field: { column: 'A', words: { ...known, [key]: meaning } },
        })
    }),
  )
})
