/**
 * Scores `pds suggest` against mappings that people made, each time without the words known only from that agency.
 *
 *   npm run score                                 every agency of examples/agencies whose files are at hand
 *   npm run score -- --mapping m.yaml FILE...     these files, by this mapping
 *
 * With --differences it names each of them, and of each word that is missed why. With --only one agency of
 * examples/agencies is scored; with --without one is left out, so that its file stays unseen by who mends the drafts.
 *
 * Columns. Proposed is each pair of column and field of the draft; it is right if people read that column for that
 * field, here or under the same name in a file that the mapping joins. Wanted is each column that people read for a
 * field; it is found if the draft reads it for one of those.
 *
 * Values. Looked at are the words that a draft may write down at all: of the 200 commonest in a column, those in five
 * records or more. Wanted is each word that people list in the mapping and give a code. These are not wanted, since no
 * list of words could hold them: what people read by an expression (an age into its band, a beat by its form), what
 * they give no answer or leave as `other`, and words that only decide which rows there are. Columns that the draft
 * missed count: all of their words are missed. A word is found if the draft writes what people write for one of the
 * fields that they read it for. Offered, beside found, is a word for which the draft leaves a choice that holds it.
 * Proposed is whatever the draft writes for a coded field of a column that people read for that field, wanted or not;
 * it is right if people write the same, or if the draft writes an aggregate that holds what people write: that says
 * less, and nothing false. It is right but not found. A word of which people write nothing there is neither right nor
 * wrong: its records are set aside, or another column always speaks first.
 *
 * Before each draft the standard forgets every alias that stands in the mapping of the agency, word for word or in
 * another form of the same words, unless it is known from elsewhere: from the mapping of another agency, from a scheme
 * of somebody else, or from the file of another publisher in the data. Crosswalks to the agency’s own lists go too.
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
import { type Case, casesOf, DATA, knownMappings, mappingAt } from './cases.ts'
import { type GeneralWords, generalWords } from './general-words.ts'
import { withoutWordsOf } from './known-words.ts'
import { NONE, type Score, scoreDraft, type Tally } from './score-draft.ts'

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

/** What is known without the agency. */
interface Known {
  readonly others: readonly Mapping[]
  readonly standard: Standard
  readonly general: GeneralWords
}

async function scoreCase({ name, made, files }: Case, { others, standard, general }: Known) {
  const unaware = withoutWordsOf(made, others, standard, general)
  const all = await Promise.all(files.map((path) => profiled(path, made)))
  const headed = all.map(({ path, header }) => ({ path, header }))
  const scores: { readonly name: string; readonly score: Score }[] = []
  for (const [at, { path, layout, profiles }] of all.entries()) {
    const opened = await openFile(path)
    if (!opened.ok) throw new Error(opened.problem.message)
    const suggested = await suggestMapping({ standard: unaware, file: opened, agency: made.agency, layout })
    if (suggested.kind === 'unreadable') throw new Error(`${path} cannot be read`)
    // A file that is like nothing has no draft, and misses all that people mapped.
    const draft = suggested.kind === 'draft' ? suggested.draft : null
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
  offered: one.offered + other.offered,
})

const share = (part: number, all: number): string =>
  all === 0 ? '   –' : (part / all).toFixed(2).padStart(4)

function line(name: string, { columns, values }: Pick<Score, 'columns' | 'values'>): string {
  const offered = values.wanted === 0 ? '' : `   ${share(values.offered, values.wanted)}`
  const cell = ({ proposed, right, wanted, found }: Tally) =>
    `${share(right, proposed)} of ${String(proposed).padStart(3)}   ${share(found, wanted)} of ${String(wanted).padStart(3)}`
  return `${name.padEnd(44)}  ${cell(columns)}     ${cell(values)}${offered}`
}

const { values: options, positionals } = parseArgs({
  options: {
    mapping: { type: 'string' },
    differences: { type: 'boolean' },
    only: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
})
const standard = JSON.parse(await readFile('validators/standard.json', 'utf8')) as Standard
const general = await generalWords(DATA, standard)
const known = await knownMappings()
const cases: readonly Case[] =
  options.mapping === undefined
    ? casesOf(known, options.only).filter(({ name }) => !options.without.includes(name))
    : [{ name: options.mapping, made: await mappingAt(options.mapping), files: positionals }]
let columns = NONE
let values = NONE
console.log(`${''.padEnd(44)}  columns                       values`)
console.log(`${''.padEnd(44)}  precision     recall          precision     recall        offered`)
for (const one of cases) {
  const others = [...known.values()].filter(({ agency }) => agency.id !== one.made.agency.id)
  for (const { name, score } of await scoreCase(one, { others, standard, general })) {
    columns = add(columns, score.columns)
    values = add(values, score.values)
    console.log(line(name, score))
    if (options.differences === true)
      for (const difference of score.differences) console.log(`  ${difference}`)
  }
}
console.log(line('all', { columns, values }))
