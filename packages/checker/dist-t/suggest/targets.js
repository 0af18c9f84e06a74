import { lettersIn } from './letters.js'
import { nameWords } from './name-words.js'
import { wordMeaning } from './word-meaning.js'
export function targetsOf(tables, { codeLists, crosswalks }, meanings) {
  const meaningsOf = (id) => {
    const list = codeLists[id ?? '']
    if (list === undefined) return null
    const known =
      meanings.get(list.id) ??
      wordMeaning(
        list,
        Object.values(crosswalks).filter((one) => one.list === list.id),
      )
    meanings.set(list.id, known)
    return known
  }
  const [root] = tables
  return tables.flatMap((table) =>
    Object.values(table.fields)
      .filter((field) => field.derived === undefined && mayBe(field, table, root))
      .map((field) => ({
        table,
        field,
        names: namesOf(field).map(nameWords),
        identifies: table === root && field.id === table.key[1],
        lists: field.multiple === true || table !== root,
        means: meaningsOf(field.list),
        letters: lettersIn(Object.values(crosswalks).filter(({ list }) => list === field.list)),
        elsewhere:
          isOfPersons(table) && earlier(table, tables).some(({ fields }) => fields[field.id] !== undefined),
        wide: wideIn(codeLists[field.list ?? '']),
      })),
  )
}
const isOfPersons = ({ fields }) => fields.race !== undefined
const earlier = (table, tables) => tables.slice(0, tables.indexOf(table)).filter(isOfPersons)
const wideIn = (list) =>
  new Set(Object.entries(list?.codes ?? {}).flatMap(([code, { of }]) => (of === undefined ? [] : [code])))
const namesOf = ({ id, title, aliases = [] }) => [id, title, ...aliases]
/** Tables of persons of whom the name of the file speaks: “complaints-accused”, but not “officer-involved shootings”. */
export function personsIn(file, tables, roles) {
  const words = nameWords(file.replaceAll(/officers?[ _-]involved/giu, ' '))
  const named = tables.filter(
    ({ id, fields }) => fields.race !== undefined && words.some((word) => roles.get(id)?.has(word) === true),
  )
  return new Set(named.length === 1 ? named.map(({ id }) => id) : [])
}
/** Words for whom a row of a table is about: “Subject”, “Officer”. */
export const rolesOf = (tables) =>
  new Map(tables.map(({ id, aliases = [] }) => [id, new Set(aliases.flatMap(nameWords))]))
/** A text about the place may be an address; only a person can tell. */
const PLACE = 'location_text'
/** Numbers within a record are made, never taken: a column of them may be of badges. */
const mayBe = ({ id }, table, root) =>
  id !== 'agency_id' &&
  id !== PLACE &&
  !id.endsWith('__words') &&
  (table === root ? id !== 'person_no' : !id.endsWith('_no'))
//# sourceMappingURL=targets.js.map
