/** Every source says what it is, whose, and of when; nothing rests on what nobody read. */
import type { Citation, Standard } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { realSpec } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await publishedStandard()
})

test('every source has a title, a publisher and a date', () => {
  const lacking = Object.values(standard.sources).flatMap(({ id, title, publisher, date }) =>
    title.trim() === '' || publisher.trim() === '' || !/^\d{4}(-\d{2}){0,2}$/u.test(date) ? [id] : [],
  )
  expect(lacking).toEqual([])
})

test('a source without a date of its own says what its date is', () => {
  const undated = Object.values(standard.sources).filter(({ note = '' }) => /undated/iu.test(note))
  expect(undated.length).toBeGreaterThan(0)
  expect(undated.filter(({ note = '' }) => !/the (date|year) is/u.test(note))).toEqual([])
})

test('no words of the specification carry the mark of what is only remembered', async () => {
  const marked = (await realSpec()).filter(({ text }) => /\[K\]|\[R~?\]/u.test(text))
  expect(marked.map(({ path }) => path)).toEqual([])
})

test('a quotation is words, and stands with the source that it is from', () => {
  const citations = JSON.stringify(standard, (_, value: unknown) => value)
  const quotes = quotesIn(JSON.parse(citations))
  expect(quotes.length).toBeGreaterThan(300)
  expect(quotes.filter(({ quote = '' }) => !/\p{L}{2}/u.test(quote))).toEqual([])
  expect(quotes.filter(({ source }) => standard.sources[source] === undefined)).toEqual([])
})

function quotesIn(value: unknown): readonly Citation[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value && 'source' in value ? [value as Citation] : []
  return [...own, ...Object.values(value).flatMap(quotesIn)]
}
