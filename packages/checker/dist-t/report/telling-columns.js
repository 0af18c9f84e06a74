/** Enough of a column to know it by. */
const LOOKED_AT = 2000
/** Two in three values that no list knows look like names before the column is taken for one of names. */
const MOSTLY = 2 / 3
export function tellingColumns(sources, plan, counts, standard) {
  const telling = new Set()
  for (const [source, { header }] of sources.entries()) {
    for (const [column, name] of header.entries()) if (tellsByName(name)) telling.add(`${source} ${column}`)
  }
  const { unknown, endless } = misfits(plan, counts)
  for (const place of endless) telling.add(place)
  // Reading every word of the standard takes longer than checking a small file, and few columns look like names.
  let all
  const known = {
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
export function tellsByName(header) {
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
/** A word that the standard uses of any code is a word of the trade, however it is written. */
export function tellsByValues(values, known) {
  const all = [...values]
  if (all.some((value) => NUMBER_OF_PERSON.test(value))) return true
  const named = all.filter((value) => mayBeName(value, known)).length
  return named >= 3 && named >= all.length * MOSTLY
}
/** Whether a value is written like a name, and no word of it is one of the trade. */
export const mayBeName = (value, known) => NAME.test(value) && !wordsOf(value).some((word) => known.has(word))
const wordsOf = (text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
/** Every word of every code list. */
export const vocabularyOf = ({ codeLists }) =>
  new Set(
    Object.values(codeLists).flatMap(({ codes }) =>
      Object.values(codes).flatMap(({ title, definition, aliases = [], ambiguous = [] }) =>
        [title, definition, ...aliases, ...ambiguous].flatMap(wordsOf),
      ),
    ),
  )
/** What stands in columns of coded fields and is no code, by file and column; and those that hold no words of a list. */
function misfits(plan, { tables }) {
  const unknown = new Map()
  const endless = new Set()
  for (const one of plan.tables) {
    for (const { cells, from } of tables[one.table.id]?.coded.values() ?? []) {
      if (cells === null) for (const { source, column } of from) endless.add(`${source} ${column}`)
      for (const { held, source } of cells ?? []) {
        if (held.column === null || held.broken.length === 0) continue
        const place = `${source} ${held.column}`
        const values = unknown.get(place) ?? new Set()
        unknown.set(place, values)
        if (values.size < LOOKED_AT) values.add(held.own.trim())
      }
    }
  }
  return { unknown, endless }
}
//# sourceMappingURL=telling-columns.js.map
