/** Every fix that a report suggests, made, removes the findings it promised and makes no others. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check as checkFiles, fixMapping, hiddenFixes, type WordFix, wordFixes } from '@police-data/checker'
import type { FindingGroup, Report, RuleResult, Standard } from '@police-data/model'
import { beforeAll, describe, expect, test } from 'vitest'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { file, reportOn } from '../shared/checking.ts'
import { ROOT, toyStandard } from '../shared/spec-files.ts'

let standard: Standard
beforeAll(async () => {
  standard = await toyStandard()
})

interface Fix {
  readonly rule: string
  readonly table: string
  readonly field: string
  readonly column: string
  readonly from: string
  readonly to: string
  readonly removes: number
}

/** What is certain enough to be made without asking anybody. */
function fixesIn({ rules }: Report): readonly Fix[] {
  const certain = ({ suggestion }: FindingGroup) =>
    suggestion?.value !== undefined && suggestion.because !== 'ambiguous'
  return rules.flatMap(({ rule, table = '', field = '', groups }: RuleResult) =>
    groups.filter(certain).map((group) => ({
      rule,
      table,
      field,
      column: group.samples[0]?.name ?? '',
      from: group.value ?? '',
      to: group.suggestion?.value ?? '',
      removes: group.count,
    })),
  )
}

/** Findings by rule, without those that a fix promised to remove. */
const counts = ({ rules }: Report, promised: readonly Fix[] = []): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rules
      .map(({ rule, count }) => {
        const gone = promised
          .filter((fix) => fix.rule === rule)
          .reduce((sum, { removes }) => sum + removes, 0)
        return [rule, count - gone] as const
      })
      .filter(([, count]) => count > 0),
  )

describe('in a file that is written in the standard', () => {
  const HEADER = 'branch_id,loan_id,item_no,item_type'
  const replaced = (text: string, { column, from, to }: Fix): string => {
    const [header = '', ...lines] = text.split('\n')
    const at = header.split(',').indexOf(column)
    const mended = lines.map((line) =>
      line
        .split(',')
        .map((cell, place) => (place === at && cell.trim() === from ? to : cell))
        .join(','),
    )
    return [header, ...mended].join('\n')
  }
  const text = [
    HEADER,
    'north,L-1,1,book',
    'north,L-2,1,Book',
    'north,L-3,1,DVD',
    'north,L-4,1,DVD',
    'north,L-5,1,magazin',
    'north,L-6,1,Novel',
    'north,L-7,1,zzzz',
    '',
  ].join('\n')
  const check = (one: string) => reportOn({ standard, text: one, table: 'loan_items' })

  test('each suggested value, put in its place, removes what it promised and nothing else', async () => {
    const before = await check(text)
    const fixes = fixesIn(before)
    expect(fixes.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'Book book',
      'DVD film',
      'Novel book',
      'magazin magazine',
    ])
    for (const fix of fixes) {
      expect(counts(await check(replaced(text, fix))), fix.from).toEqual(counts(before, [fix]))
    }
    expect(counts(await check(fixes.reduce(replaced, text)))).toEqual(counts(before, fixes))
  })

  test('the steps say how much each removes', async () => {
    const { steps } = await check(text)
    expect(steps[0]).toMatchObject({
      act: 'replace-words',
      level: 'must',
      column: 'D',
      name: 'item_type',
      words: 5,
      removes: 6,
    })
  })
})

describe('in an agency’s own file', () => {
  const MAPPING = `agency: { id: x-lib, title: X Library, country: US }
standard: 0.3.0
tables:
  loan_items:
    fields:
      branch_id: { constant: north }
      loan_id: { column: Card }
      item_no: { key: row }
      item_type:
        column: What
        words:
          Book: book
          Talking book: { code: film, relation: close, note: As the shelf says. }
`
  const text = 'Card,What\n1,Book\n2,BOOK\n3,Talkng book\n4,DVD\n5,DVD\n6,zzzz\n'
  const check = (mapping: string) => reportOn({ standard, text, mapping })
  const fixed = (mapping: string, fixes: readonly WordFix[]) =>
    fixMapping({ path: 'm.yaml', text: mapping }, fixes)

  test('each suggested word, added to the mapping, removes what it promised and nothing else', async () => {
    const before = await check(MAPPING)
    const fixes = wordFixes(before)
    expect(fixes.map(({ word, means }) => `${word} ${means}`).sort()).toEqual([
      'BOOK Book',
      'DVD film',
      'Talkng book Talking book',
    ])
    for (const fix of fixes) {
      const { text: after, made } = fixed(MAPPING, [fix])
      expect(made).toEqual([fix])
      expect((await check(after)).totals.must, fix.word).toBe(before.totals.must - fix.removes)
    }
  })

  test('all of them together are lines below the others, and nothing else has changed', async () => {
    const before = await check(MAPPING)
    const fixes = wordFixes(before)
    const { text: after, lines } = fixed(MAPPING, fixes)
    expect(lines).toEqual([
      { line: 14, text: '          DVD: film', added: true },
      { line: 15, text: '          BOOK: book', added: true },
      {
        line: 16,
        text: '          Talkng book: { code: film, relation: close, note: As the shelf says. }',
        added: true,
      },
    ])
    expect(after).toBe(`${MAPPING}${lines.map((one) => `${one.text}\n`).join('')}`)
    const removed = fixes.reduce((sum, { removes }) => sum + removes, 0)
    expect((await check(after)).totals.must).toBe(before.totals.must - removed)
  })

  test('a word that the mapping has, and a mapping that cannot be read, are left alone', () => {
    const fix = {
      table: 'loan_items',
      field: 'item_type',
      column: 'What',
      word: 'Book',
      means: 'film',
      removes: 1,
    }
    expect(fixed(MAPPING, [fix])).toEqual({ text: MAPPING, made: [], lines: [] })
    expect(fixed('a: [', [{ ...fix, word: 'Tome' }])).toEqual({ text: 'a: [', made: [], lines: [] })
    expect(fixed(MAPPING, [{ ...fix, word: 'Tome', column: 'Elsewhere' }]).made).toEqual([])
  })

  test('words that the report hides are counted, and not put in', async () => {
    const report = await check(MAPPING)
    const hidden: Report = {
      ...report,
      rules: report.rules.map((one) => ({
        ...one,
        groups: one.groups.map((group) =>
          group.value === undefined ? group : { ...group, value: '‹hidden, 3 characters›' },
        ),
      })),
    }
    expect(hiddenFixes(report)).toBe(0)
    expect(wordFixes(hidden)).toEqual([])
    expect(hiddenFixes(hidden)).toBe(wordFixes(report).length)
  })

  test('what one line of the mapping mends is one step', async () => {
    const { steps } = await check(MAPPING)
    expect(steps[0]).toMatchObject({ act: 'map-words', column: 'B', name: 'What', words: 4, removes: 5 })
  })
})

describe('in the samples of agencies', async () => {
  const homes = (await readdir(join(ROOT, 'examples/agencies'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  test.each(homes)('%s', async (id) => {
    const published = await publishedStandard()
    const read = (name: string) => readFile(join(agencyHome(id), name), 'utf8')
    const mapping = await read('mapping.yaml')
    const names = (await readdir(agencyHome(id))).filter((name) => name.endsWith('.csv')).sort()
    const files = await Promise.all(
      names.map(async (name) => file(name, await readFile(join(agencyHome(id), name)))),
    )
    const check = async (one: string): Promise<Report> => {
      const mapped = { path: 'mapping.yaml', text: one }
      const shown = { showValues: true, checkerVersion: 'test' }
      const checked = await checkFiles({ standard: published, files, mapping: mapped, ...shown })
      if (checked.kind !== 'report') throw new Error(JSON.stringify(checked))
      return checked.report
    }
    const before = await check(mapping)
    const fixes = wordFixes(before)
    for (const fix of fixes) {
      const { text: fixed, made } = fixMapping({ path: 'mapping.yaml', text: mapping }, [fix])
      expect(made).toEqual([fix])
      const after = await check(fixed)
      const total = ({ totals }: Report) => totals.must + totals.should + totals.may
      expect(total(after), `${fix.word} → ${fix.means}`).toBeLessThanOrEqual(total(before) - fix.removes)
    }
  })
})
