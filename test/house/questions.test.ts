/** Which questions are asked, and of which research number each came, stands in a decision and is true. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { ROOT } from '../shared/spec-files.ts'

const DECISION = 'spec/decisions/0026-which-questions-are-asked.md'
const ROW = /^\| (\S+)\s+\| `([a-z-]+)`\s+\| (yes|no) +\|/gmu

const rows = [...(await readFile(join(ROOT, DECISION), 'utf8')).matchAll(ROW)].map(
  ([, number = '', question = '', required]) => ({ number, question, required: required === 'yes' }),
)

/** How many choices the research found of each family. */
const FOUND = { UOF: 30, STP: 18, CMP: 14, SHT: 14 }

test('every choice that the research found has a row', () => {
  const wanted = Object.entries(FOUND).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, place) => `${family}-${String(place + 1).padStart(2, '0')}`),
  )
  const numbers = new Set(rows.map(({ number }) => number))
  expect(wanted.filter((number) => !numbers.has(number))).toEqual([])
})

test('every question has a row, which says truly whether it is required', async () => {
  const { questions } = await publishedStandard()
  const asked = Object.values(questions).map(({ id, required }) => `${id} ${required}`)
  expect([...new Set(rows.map(({ question, required }) => `${question} ${required}`))].sort()).toEqual(
    asked.sort(),
  )
})
