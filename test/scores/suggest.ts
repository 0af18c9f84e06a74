/**
 * Scores `pds suggest` against mappings that people made, each time without the words known only from that agency.
 *
 *   npm run score                                 every agency of examples/agencies whose files are at hand
 *   npm run score -- --mapping m.yaml FILE...     these files, by this mapping
 *
 * With --differences it names each of them.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Mapping, Standard } from '@police-data/model'
import { columnNames } from '../../packages/checker/src/map/columns.ts'
import { partFor, partsOf } from '../../packages/checker/src/map/parts.ts'
import { openFile } from '../../packages/checker/src/node/index.ts'
import { openTable } from '../../packages/checker/src/read/index.ts'
import { laidOut } from '../../packages/checker/src/read/layout.ts'
import { profiler } from '../../packages/checker/src/suggest/column-profile.ts'
import { suggestMapping } from '../../packages/checker/src/suggest/suggest-mapping.ts'
import { type Case, casesOf, knownMappings, mappingAt } from './cases.ts'
import { withoutWordsOf } from './known-words.ts'
import { type Score, scoreDraft, type Tally } from './score-draft.ts'

async function profiled(path: string, mapping: Mapping) {
  const opened = await openFile(path)
  if (!opened.ok) throw new Error(opened.problem.message)
  const layout = partFor(path, mapping, partsOf(mapping))?.layout ?? {}
  const table = await openTable(opened.source, { skip: layout.skip })
  if (!table.ok) throw new Error(table.unreadable.message)
  const reading = laidOut(table.reading, layout)
  const profiles = profiler(columnNames(reading.header))
  for await (const batch of reading.batches) for (const { cells } of batch) profiles.add(cells)
  return { path, layout, header: reading.header, profiles: profiles.done() }
}

async function scoreCase({ name, made, files }: Case, others: readonly Mapping[], standard: Standard) {
  const unaware = withoutWordsOf(made, others, standard)
  const all = await Promise.all(files.map((path) => profiled(path, made)))
  const headed = all.map(({ path, header }) => ({ path, header }))
  const scores: { readonly name: string; readonly score: Score }[] = []
  for (const [at, { path, layout, profiles }] of all.entries()) {
    const opened = await openFile(path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const suggested = await suggestMapping({ standard: unaware, file: opened, agency: made.agency, layout })
    if (suggested.kind === 'unreadable') throw new Error(`${path} cannot be read`)
    // A file that is like nothing has no draft, and misses all that people mapped.
    const draft = suggested.kind === 'draft' ? suggested.draft.mapping : null
    const score = scoreDraft({ draft, made, files: headed, at, profiles, standard })
    scores.push({ name: files.length === 1 ? name : `${name} (${basename(path)})`, score })
  }
  return scores
}

const add = (one: Tally, other: Tally): Tally => ({
  proposed: one.proposed + other.proposed,
  right: one.right + other.right,
  wanted: one.wanted + other.wanted,
  found: one.found + other.found,
})

const NONE: Tally = { proposed: 0, right: 0, wanted: 0, found: 0 }

const share = (part: number, all: number): string =>
  all === 0 ? '   –' : (part / all).toFixed(2).padStart(4)

function line(name: string, { columns, values }: Pick<Score, 'columns' | 'values'>): string {
  const cell = ({ proposed, right, wanted, found }: Tally) =>
    `${share(right, proposed)} of ${String(proposed).padStart(3)}   ${share(found, wanted)} of ${String(wanted).padStart(3)}`
  return `${name.padEnd(44)}  ${cell(columns)}     ${cell(values)}`
}

const { values: options, positionals } = parseArgs({
  options: {
    mapping: { type: 'string' },
    differences: { type: 'boolean' },
    only: { type: 'string' },
  },
  allowPositionals: true,
})
const standard = JSON.parse(await readFile('validators/standard.json', 'utf8')) as Standard
const known = await knownMappings()
const cases: readonly Case[] =
  options.mapping === undefined
    ? casesOf(known, options.only)
    : [{ name: options.mapping, made: await mappingAt(options.mapping), files: positionals }]
let columns = NONE
let values = NONE
console.log(`${''.padEnd(44)}  columns                       values`)
console.log(`${''.padEnd(44)}  precision     recall          precision     recall`)
for (const one of cases) {
  const others = [...known.values()].filter(({ agency }) => agency.id !== one.made.agency.id)
  for (const { name, score } of await scoreCase(one, others, standard)) {
    columns = add(columns, score.columns)
    values = add(values, score.values)
    console.log(line(name, score))
    if (options.differences === true)
      for (const difference of score.differences) console.log(`  ${difference}`)
  }
}
console.log(line('all', { columns, values }))
