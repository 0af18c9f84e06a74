import { expect, test } from 'vitest'
import { library } from '../library.fixture.ts'
import { definedIn, find } from './find.ts'

const idOf = (id: string): string => {
  const found = find(library, id)
  return found.found === 'one' ? `${found.defined.kind} ${found.defined.id}` : found.found
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
    found: 'one',
    defined: { kind: 'code list' },
    others: [{ id: 'loans.genre' }],
  })
})

test('what two tables share cannot be told apart', () => {
  const { loans } = library.tables
  const tables = { ...library.tables, books: { ...loans!, id: 'books' } }
  expect(find({ ...library, tables }, 'due_on')).toMatchObject({
    found: 'several',
    all: [{ id: 'loans.due_on' }, { id: 'books.due_on' }],
  })
})

test('what is not there is not found', () => {
  expect(idOf('toString')).toBe('none')
  expect(idOf('')).toBe('none')
})

test('a kind before the id tells apart what has the same name', () => {
  for (const { kind, id } of definedIn(library)) expect(idOf(`${kind} ${id}`)).toBe(`${kind} ${id}`)
  expect(idOf('term genre')).toBe('none')
})
