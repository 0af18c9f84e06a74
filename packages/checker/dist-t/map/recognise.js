/** Recognises columns of an agency's own export by their names: enough to say what a file looks like, never to map it. */
import { tablesOf, writtenFields } from '@police-data/model'
import { NAMED, namesFamily } from '../suggest/named-family.js'
/** The family of which most columns are recognised, or that the name of the file says; undefined where no column is. */
export function recognise(header, standard, path) {
  const likenesses = standard.families.map((family) => {
    const tables = tablesOf(standard, family.id)
    const known = namesOf(tables)
    const columns = header.flatMap((name, column) => {
      const found = known.get(plainly(name))
      return found === undefined ? [] : [{ column, ...found }]
    })
    const named = columns.length > 0 && namesFamily(path, family, tables)
    return { family, columns, worth: columns.length + (named ? NAMED : 0) }
  })
  const [best] = likenesses.sort((a, b) => b.worth - a.worth)
  return best === undefined || best.columns.length === 0 ? undefined : best
}
/**
 * A field is known by its id, its title and the words that agencies write over it, each also with a word for what a
 * row of the table is: “Subject Race” is the race of a subject. What two fields share belongs to the first table.
 */
function namesOf(tables) {
  const names = new Map()
  const learn = (name, place) => {
    if (!names.has(plainly(name))) names.set(plainly(name), place)
  }
  for (const table of tables) {
    for (const field of writtenFields(table)) {
      const place = { table: table.id, field: field.id }
      for (const word of table.aliases ?? [])
        for (const name of wordsOf(field)) learn(`${word} ${name}`, place)
    }
  }
  for (const table of tables) {
    for (const field of writtenFields(table)) {
      for (const name of wordsOf(field)) learn(name, { table: table.id, field: field.id })
    }
  }
  return names
}
const wordsOf = ({ id, title, aliases = [] }) => [id, title, ...aliases]
/** “Use of Force Type”, `USE_OF_FORCE_TYPE` and `useOfForceType` are one name. */
const plainly = (name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
//# sourceMappingURL=recognise.js.map
