/**
 * What the mapping of each agency makes of its published files, as two tables in Markdown.
 *
 *   npm run score:agencies                    every agency of examples/agencies whose files are at hand
 *   npm run score:agencies -- --only dallas   one of them
 *
 * With --words it names every word that is not mapped, and every one that only `otherwise` takes and that stands in
 * five records or more: a rarer one may be a name.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Report, Standard } from '@police-data/model'
import { check } from '../../packages/checker/src/check/check.ts'
import type { DataFile } from '../../packages/checker/src/check/dataset-input.ts'
import { openFile } from '../../packages/checker/src/node/index.ts'
import { LEAST_RECORDS } from '../../packages/checker/src/suggest/word-map.ts'
import { type AgencyWord, agencyWords, isOther, WORD_KINDS } from './agency-words.ts'
import { type Case, casesOf, knownMappings, mappingPath } from './cases.ts'

interface Scored {
  readonly name: string
  readonly report: Report
  readonly words: readonly AgencyWord[]
  /** Of the check alone, from the first byte to the Report. */
  readonly seconds: number
}

async function opened(path: string): Promise<DataFile> {
  const one = await openFile(path)
  if (!one.ok) throw new Error(one.problem.message)
  return one
}

async function scoreCase({ name, made, files }: Case, standard: Standard): Promise<Scored> {
  const mapping = { path: mappingPath(name), text: await readFile(mappingPath(name), 'utf8') }
  const data = await Promise.all(files.map(opened))
  const begun = performance.now()
  const checked = await check({ standard, files: data, mapping, checkerVersion: 'score' })
  const seconds = (performance.now() - begun) / 1000
  if (checked.kind !== 'report') throw new Error(JSON.stringify(checked, null, 1))
  const words = await agencyWords(await Promise.all(files.map(opened)), made, standard)
  return { name, report: checked.report, words, seconds }
}

const number = (count: number): string => count.toLocaleString('en-US')

function recordLine({ name, report, seconds }: Scored): readonly string[] {
  const { in: all, mapped, aside, refused, blank } = report.records
  if (all !== mapped + aside + refused + blank) throw new Error(`${name} loses records`)
  const fate = (one: string) => report.columns.filter((column) => column.fate === one)
  const unexplained = fate('dropped').filter(({ because = '' }) => because === '')
  if (unexplained.length > 0) throw new Error(`${name} drops columns without a reason`)
  const rows = report.tables.reduce((sum, table) => sum + table.rows, 0)
  return [
    ...[all, mapped, aside, refused, blank, rows].map(number),
    ...['mapped', 'dropped', 'unmapped'].map((one) => number(fate(one).length)),
    seconds.toFixed(2),
  ]
}

function wordLine({ report, words }: Scored, standard: Standard): readonly string[] {
  const worst = leastNamed(report, standard)
  const must = report.fields.filter(({ level }) => level === 'must')
  const full = must.filter(({ answered }) => answered > 0)
  const said = must.filter(({ answered, said: some }) => answered === 0 && some > 0)
  const lacking = must.filter(({ empty, unreadable }) => empty + unreadable > 0)
  return [
    ...WORD_KINDS.map((kind) => number(words.filter((one) => one.kind === kind).length)),
    worst === null ? '–' : `${percent(worst.share)} (${worst.field})`,
    ...[must.length, full.length, said.length, lacking.length].map(number),
  ]
}

/** Down, so that 100 % means all. */
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`

/** The required coded field with the smallest share of rows that are neither an “other” code nor unmapped. */
function leastNamed(report: Report, standard: Standard): { field: string; share: number } | null {
  const shares = report.codes.flatMap(({ table, field, codes }) => {
    const rows = report.tables.find((one) => one.table === table)?.rows ?? 0
    const { list = '', level } = standard.tables[table]?.fields[field] ?? {}
    if (level !== 'must' || rows === 0) return []
    const known = standard.codeLists[list]?.codes ?? {}
    const unnamed = codes
      .filter(({ code }) => isOther(code) || (known[code] === undefined && code.startsWith('(')))
      .reduce((sum, one) => sum + one.rows, 0)
    return [{ field: `${table}.${field}`, share: 1 - unnamed / rows }]
  })
  return shares.sort((a, b) => a.share - b.share)[0] ?? null
}

function print(title: string, head: readonly string[], lines: readonly (readonly string[])[]): void {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  console.log(`\n${title}\n\n${[head, rule, ...lines].map(row).join('\n')}`)
}

const { values: options } = parseArgs({ options: { only: { type: 'string' }, words: { type: 'boolean' } } })
const standard = JSON.parse(await readFile('validators/standard.json', 'utf8')) as Standard
const scored: Scored[] = []
for (const one of casesOf(await knownMappings(), options.only)) scored.push(await scoreCase(one, standard))
print(
  'Records in = mapped + aside + refused + blank. Rows: of all tables. Columns dropped: each with a reason.',
  [
    'agency',
    'records in',
    'mapped',
    'aside',
    'refused',
    'blank',
    'rows',
    'columns mapped',
    'dropped',
    'unmapped',
    'seconds',
  ],
  scored.map((one) => [one.name, ...recordLine(one)]),
)
print(
  'Different words of the columns that coded fields are taken from, counted once for each field. Near: close, broader or narrower, as the mapping says. Otherwise: words of another matter that the column holds too. Not “other”: the lowest share of rows among required coded fields. Required fields: of the tables that the mapping fills; answered in some row, only said (such as not_recorded), empty or unreadable in some row.',
  ['agency', ...WORD_KINDS, 'not “other”', 'required', 'answered', 'only said', 'empty'],
  scored.map((one) => [one.name, ...wordLine(one, standard)]),
)
if (options.words === true)
  for (const { name, words } of scored)
    for (const { field, word, kind, records } of words)
      if (records >= LEAST_RECORDS && (kind === 'unmapped' || kind === 'otherwise'))
        console.log(`${name}  ${field}  ${kind}  ${number(records)}  ${word}`)
