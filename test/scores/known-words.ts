/** Takes out of the standard what it knows only from one agency, so that a draft of that agency's file is no recital. */
import type { CodeList, Field, Mapping, Standard, Table } from '@police-data/model'
import { partsOf } from '../../packages/checker/src/map/parts.ts'
import { columnParts } from '../../packages/checker/src/map/plan-field.ts'
import { plainly } from '../../packages/checker/src/suggest/trade-words.ts'
import { type GeneralWords, wordsIn } from './general-words.ts'

/** Names of columns, and words in them. */
interface Words {
  readonly columns: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** “Kick” and “Kicks” are one word, so both are taken out. */
const keyOf = (word: string): string => wordsIn(word).join(' ')

/** What a mapping speaks of. */
function wordsOf(mapping: Mapping): Words {
  const columns = new Set<string>()
  const words = new Set<string>()
  for (const { tables, dropped } of partsOf(mapping)) {
    for (const name of Object.keys(dropped)) columns.add(plainly(name))
    for (const { fields, repeat = [] } of Object.values(tables)) {
      for (const { with: stands = {} } of repeat) {
        for (const name of Object.values(stands)) columns.add(plainly(name))
      }
      const all = [fields, ...repeat.map((one) => one.fields ?? {})].flatMap((one) => Object.values(one))
      for (const part of all.flatMap(columnParts)) {
        columns.add(plainly(part.column))
        for (const word of Object.keys(part.words ?? {})) words.add(keyOf(word))
      }
    }
  }
  return { columns, words }
}

/** Without the aliases that this mapping has and no mapping of another agency, no file of another publisher and no scheme. */
export function withoutWordsOf(
  mapping: Mapping,
  others: readonly Mapping[],
  standard: Standard,
  general: GeneralWords,
): Standard {
  const mine = wordsOf(mapping)
  const theirs = others.map(wordsOf)
  const { title } = mapping.agency
  const onlyMine = {
    columns: (name: string) =>
      mine.columns.has(plainly(name)) &&
      !theirs.some(({ columns }) => columns.has(plainly(name))) &&
      !general.hasColumn(name, title),
    words: (word: string) =>
      mine.words.has(keyOf(word)) &&
      !theirs.some(({ words }) => words.has(keyOf(word))) &&
      !general.says(word, title),
  }
  const kept = (aliases: readonly string[] | undefined, kind: keyof Words) =>
    aliases === undefined ? {} : { aliases: aliases.filter((alias) => !onlyMine[kind](alias)) }
  const field = (one: Field): Field => ({ ...one, ...kept(one.aliases, 'columns') })
  const table = (one: Table): Table => ({ ...one, fields: mapValues(one.fields, field) })
  const list = (one: CodeList): CodeList => ({
    ...one,
    codes: mapValues(one.codes, (code) => ({
      ...code,
      ...kept(code.aliases, 'words'),
      ...(code.ambiguous === undefined
        ? {}
        : { ambiguous: code.ambiguous.filter((word) => !onlyMine.words(word)) }),
    })),
  })
  const own = Object.values(standard.schemes)
    .filter(({ publisher }) => title.startsWith(publisher))
    .map(({ id }) => id)
  return {
    ...standard,
    crosswalks: Object.fromEntries(
      Object.entries(standard.crosswalks).filter(([, { scheme }]) => !own.includes(scheme)),
    ),
    tables: mapValues(standard.tables, table),
    codeLists: mapValues(standard.codeLists, list),
  }
}

const mapValues = <V>(all: Readonly<Record<string, V>>, change: (value: V) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]))
