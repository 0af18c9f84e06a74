import type { Standard, Term } from '@police-data/model'
import { expect, test } from 'vitest'
import { library } from '../library.fixture.ts'
import { definedIn, find } from './find.ts'

const idOf = (id: string): string => {
  const found = find(library, id)
  return found.found === 'some'
    ? found.defined.map(({ kind, id: own }) => `${kind} ${own}`).join(', ')
    : found.found
}

test('everything is found by its full id', () => {
  for (const { kind, id } of definedIn(library)) expect(idOf(id)).toBe(`${kind} ${id}`)
})

test('the last part will do where nothing else is called so', () => {
  expect(idOf('poetry')).toBe('code genre.poetry')
  expect(idOf('due_on')).toBe('field loans.due_on')
})

test('a full id comes before a last part, and the others are named', () => {
  const found = find(library, 'genre')
  expect(found).toMatchObject({
    found: 'some',
    defined: [{ kind: 'code list' }],
    others: [{ id: 'loans.genre' }],
  })
})

const withTables = (...ids: readonly string[]): Standard => {
  const { loans } = library.tables
  return { ...library, tables: Object.fromEntries(ids.map((id) => [id, { ...loans!, id }])) }
}

test('a field of a few tables is found in each of them', () => {
  expect(find(withTables('loans', 'books'), 'due_on')).toMatchObject({
    found: 'some',
    defined: [{ id: 'loans.due_on' }, { id: 'books.due_on' }],
  })
})

test('of a field of many tables one has to be chosen', () => {
  expect(find(withTables('a', 'b', 'c', 'd', 'e'), 'due_on')).toMatchObject({
    found: 'too-many',
    all: [{ id: 'a.due_on' }, { id: 'b.due_on' }, { id: 'c.due_on' }, { id: 'd.due_on' }, { id: 'e.due_on' }],
  })
})

test('two things of one id are both found, and each alone by its kind', () => {
  const lending = { ...library, tables: withTables('lending').tables }
  const kinds = (asked: string) => {
    const found = find(lending, asked)
    return found.found === 'some' ? found.defined.map(({ kind }) => kind) : found.found
  }
  expect(kinds('lending')).toEqual(['family', 'table'])
  expect(kinds('table lending')).toEqual(['table'])
})

test('what is not there is not found', () => {
  expect(idOf('toString')).toBe('none')
  expect(idOf('')).toBe('none')
})

test('a term is found by its title and its synonyms, however they are written', () => {
  const withTerm: Standard = {
    ...library,
    terms: { 'not-lent': { id: 'not-lent', title: 'Not lent', synonyms: ['on_shelf'] } as unknown as Term },
  }
  for (const asked of ['not_lent', 'Not lent', 'on_shelf', 'On shelf'])
    expect(find(withTerm, asked)).toMatchObject({
      found: 'some',
      defined: [{ kind: 'term', id: 'not-lent' }],
    })
  expect(find(withTerm, 'lent')).toEqual({ found: 'none' })
})

test('a kind before the id tells apart what has the same name', () => {
  for (const { kind, id } of definedIn(library)) expect(idOf(`${kind} ${id}`)).toBe(`${kind} ${id}`)
  expect(idOf('term genre')).toBe('none')
})
