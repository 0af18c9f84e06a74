/**
 * Words that several publishers use: names of columns and values in the real data, by who publishes the file, and the
 * lists of laws and collections. What others use too is no recital of one agency's file.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Standard } from '@police-data/model'
import { columnNames } from '../../packages/checker/src/map/columns.ts'
import { openFile } from '../../packages/checker/src/node/index.ts'
import { openTable } from '../../packages/checker/src/read/index.ts'
import { profiler } from '../../packages/checker/src/suggest/column-profile.ts'
import { plainly, tradeWords } from '../../packages/checker/src/suggest/trade-words.ts'

export interface GeneralWords {
  /** Whether a file of anybody but this agency has a column of that name. */
  hasColumn(name: string, but: string): boolean
  /** Whether anybody but this agency says so: all words of it stand together in one value. */
  says(word: string, but: string): boolean
}

/** The words of a value as the trade means them. */
export function wordsIn(text: string): readonly string[] {
  const words = tradeWords(plainly(text))
  // “Other” is no word of the trade, and still a word.
  return words.length === 0 ? [plainly(text)] : words
}

/** Enough of a file to know its words by. */
const RECORDS = 5000
/** A column of more different values lists no words. */
const MOST = 300
/** A longer value is a text. */
const LONGEST = 80
/** A value of fewer records may be a slip. */
const LEAST = 3

interface Phrase {
  readonly user: string
  readonly words: ReadonlySet<string>
}

export async function generalWords(data: string, standard: Standard): Promise<GeneralWords> {
  const columns = new Map<string, Set<string>>()
  const holding = new Map<string, Phrase[]>()
  const learn = (text: string, user: string): void => {
    const phrase = { user, words: new Set(wordsIn(text)) }
    for (const word of phrase.words) holding.set(word, [...(holding.get(word) ?? []), phrase])
  }
  for (const { scheme, rows } of Object.values(standard.crosswalks)) {
    for (const text of rows.flatMap(({ theirs, label }) => [theirs, label]))
      if (text !== undefined) learn(text, standard.schemes[scheme]?.publisher ?? scheme)
  }
  const known = new Set<string>()
  for (const [file, user] of await publishersIn(data)) {
    const opened = await openFile(join(data, file))
    const table = opened.ok ? await openTable(opened.source, {}) : null
    if (table?.ok !== true) continue
    const { header, batches } = table.reading
    for (const name of header) {
      const plain = plainly(name)
      columns.set(plain, (columns.get(plain) ?? new Set()).add(user))
    }
    const profiles = profiler(columnNames(header))
    let records = 0
    for await (const batch of batches) {
      for (const { cells } of batch) profiles.add(cells)
      records += batch.length
      if (records > RECORDS) break
    }
    for (const { values } of profiles.done().filter(({ values }) => values.length <= MOST)) {
      for (const [value, count] of values) {
        const key = `${user} ${value}`
        if (count < LEAST || value.length > LONGEST || known.has(key)) continue
        known.add(key)
        learn(value, user)
      }
    }
  }
  const another = (user: string, but: string): boolean => firstTwo(user) !== firstTwo(but)
  return {
    hasColumn: (name, but) => [...(columns.get(plainly(name)) ?? [])].some((user) => another(user, but)),
    says: (word, but) => {
      const [first, ...rest] = wordsIn(word)
      return (holding.get(first ?? '') ?? []).some(
        ({ user, words }) => another(user, but) && rest.every((one) => words.has(one)),
      )
    },
  }
}

/** “New Jersey Office of the Attorney General” and “New Jersey Attorney General statewide portal”. */
const firstTwo = (title: string): string => title.toLowerCase().split(/\s+/u).slice(0, 2).join(' ')

/** The manifest begins each line with the file, its kind and its publisher. */
async function publishersIn(data: string): Promise<ReadonlyMap<string, string>> {
  const manifest = join(data, 'manifest.csv')
  if (!existsSync(manifest)) return new Map()
  const lines = (await readFile(manifest, 'utf8')).matchAll(
    /^((?:force|stops|shootings|complaints)\/[^,\n]+\.csv(?:\.gz)?),[^,\n]+,(?:"((?:[^"]|"")*)"|([^,\n]*)),/gmu,
  )
  return new Map([...lines].map(([, file = '', quoted, plain]) => [file, quoted ?? plain ?? '']))
}
