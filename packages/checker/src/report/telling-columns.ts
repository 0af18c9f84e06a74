/** Finds columns that may tell who somebody is, by their names and by what stands in them; none of their values is ever shown unasked. */
import type { Standard } from '@police-data/model'
import type { Source } from '../check/context.ts'
import type { Counts } from '../check/counts.ts'
import type { MergedPlan } from '../map/merge-plans.ts'

/** A cell's file and column; null where its value comes from no column. */
export interface Whence {
  readonly source: number
  readonly column: number | null
}

/** Two in three values that no list knows look like names before the column is taken for one of names. */
const MOSTLY = 2 / 3

export function tellingColumns(
  sources: readonly Source[],
  plan: MergedPlan,
  counts: Counts,
  standard: Standard,
): (whence: Whence) => boolean {
  const telling = new Set<string>()
  for (const [source, { header }] of sources.entries()) {
    for (const [column, name] of header.entries()) if (tellsByName(name)) telling.add(`${source} ${column}`)
  }
  const { unknown, endless } = misfits(plan, counts)
  for (const place of endless) telling.add(place)
  // Reading every word of the standard takes longer than checking a small file, and few columns look like names.
  let all: ReadonlySet<string> | undefined
  const known: Known = {
    has: (word) => {
      all ??= vocabularyOf(standard)
      return all.has(word)
    },
  }
  for (const [place, values] of unknown) if (tellsByValues(values, known)) telling.add(place)
  return ({ source, column }) => column !== null && telling.has(`${source} ${column}`)
}

/** Whatever stands beside them. */
const ALWAYS = new Set(
  'surname fname lname mname initial initials dob yob birth birthdate birthday birthyear ssn phone telephone mobile email address licence license plate vin badge narrative summary'.split(
    ' ',
  ),
)

/** Where nothing else is named: “Officer(s)”, but not “Officer Race”. */
const ALONE = new Set(
  'officer officers subject subjects suspect suspects victim victims witness witnesses complainant complainants person persons'.split(
    ' ',
  ),
)

/** These have names too. */
const THINGS = new Set(
  'agency department dept district division beat sector precinct unit bureau zone force type table field file column dist'.split(
    ' ',
  ),
)

/** Of its letters the engine knows at once; it reads a table of all others before the first. */
const ASCII = /^\p{ASCII}*$/u

/** By a word for a person, or for what leads to one, in the name of the column. */
export function tellsByName(header: string): boolean {
  const words = header
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(ASCII.test(header) ? /[^a-z]+/u : /[^\p{L}]+/u)
    .filter((word) => word.length > 1)
  if (words.some((word) => ALWAYS.has(word))) return true
  if (words.some((word) => word === 'name' || word === 'names'))
    return !words.some((word) => THINGS.has(word))
  return words.length > 0 && words.every((word) => ALONE.has(word))
}

const NAME = /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}\.?)?,? \p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}.]*)?$/u
const NUMBER_OF_PERSON =
  /^(?:\d{3}[- ]\d{2}[- ]\d{4}|(?:\+?1[- .]?)?\(?\d{3}\)?[- .]\d{3}[- .]\d{4}|[^\s@]+@[^\s@]+\.[a-z]{2,})$/iu

/** Words of the trade. */
export type Known = Pick<ReadonlySet<string>, 'has'>

/** A word that the standard uses of any code is a word of the trade, however it is written. */
export function tellsByValues(values: ReadonlySet<string>, known: Known): boolean {
  const all = [...values]
  if (all.some((value) => NUMBER_OF_PERSON.test(value))) return true
  const named = all.filter((value) => mayBeName(value, known)).length
  return named >= 3 && named >= all.length * MOSTLY
}

/** Whether a value is written like a name, and no word of it is one of the trade. */
export const mayBeName = (value: string, known: Known): boolean =>
  NAME.test(value) && !wordsOf(value).some((word) => known.has(word))

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** Every word of every code list. */
export const vocabularyOf = ({ codeLists }: Standard): ReadonlySet<string> =>
  new Set(
    Object.values(codeLists).flatMap(({ codes }) =>
      Object.values(codes).flatMap(({ title, definition, aliases = [], ambiguous = [] }) =>
        [title, definition, ...aliases, ...ambiguous].flatMap(wordsOf),
      ),
    ),
  )

/** What stands in columns of coded fields and is no code, by file and column; and those that hold no words of a list. */
function misfits(
  plan: MergedPlan,
  { tables }: Counts,
): { readonly unknown: ReadonlyMap<string, ReadonlySet<string>>; readonly endless: ReadonlySet<string> } {
  const unknown = new Map<string, Set<string>>()
  const endless = new Set<string>()
  for (const one of plan.tables) {
    for (const { cells, from } of tables[one.table.id]?.coded.values() ?? []) {
      if (cells === null) for (const { source, column } of from) endless.add(`${source} ${column}`)
      for (const { held, source } of cells ?? []) {
        if (held.column === null || held.broken.length === 0) continue
        const place = `${source} ${held.column}`
        const values = unknown.get(place) ?? new Set<string>()
        unknown.set(place, values)
        values.add(held.own.trim())
      }
    }
  }
  return { unknown, endless }
}
