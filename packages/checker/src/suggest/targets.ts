/** The fields that a column may be, with every way in which their names are written. */
import { type CodeList, type Field, type Standard, type Table, WORDS } from '@police-data/model'
import { type Letters, lettersIn } from './letters.ts'
import { nameWords } from './name-words.ts'
import { type WordMeaning, wordMeaning } from './word-meaning.ts'

export interface Target {
  readonly table: Table
  readonly field: Field
  readonly names: readonly (readonly string[])[]
  /** Whether it names the record, so that a column called “id” may be it. */
  readonly identifies: boolean
  /** Whether a cell may list several: values of the field, or rows of the table. */
  readonly lists: boolean
  /** Null for a field that has no code list. */
  readonly means: WordMeaning | null
  /** Lists of others whose values are letters. */
  readonly letters: readonly Letters[]
  /** Whether an earlier table of persons has the field too. */
  readonly elsewhere: boolean
  /** Codes of its list that stand for several others. */
  readonly wide: ReadonlySet<string>
}

/** What words mean in each list; many fields share one. */
export type Meanings = Map<string, WordMeaning>

export function targetsOf(
  tables: readonly Table[],
  { codeLists, crosswalks }: Standard,
  meanings: Meanings,
): readonly Target[] {
  const meaningsOf = (id: string | undefined): WordMeaning | null => {
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

const isOfPersons = ({ fields }: Table): boolean => fields.race !== undefined

const earlier = (table: Table, tables: readonly Table[]): readonly Table[] =>
  tables.slice(0, tables.indexOf(table)).filter(isOfPersons)

const wideIn = (list: CodeList | undefined): ReadonlySet<string> =>
  new Set(Object.entries(list?.codes ?? {}).flatMap(([code, { of }]) => (of === undefined ? [] : [code])))

const namesOf = ({ id, title, aliases = [] }: Field): readonly string[] => [id, title, ...aliases]

/** Tables of persons of whom the name of the file speaks: “complaints-accused”, but not “officer-involved shootings”. */
export function personsIn(
  file: string,
  tables: readonly Table[],
  roles: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const words = nameWords(file.replaceAll(/officers?[ _-]involved/giu, ' '))
  const named = tables.filter(
    ({ id, fields }) => fields.race !== undefined && words.some((word) => roles.get(id)?.has(word) === true),
  )
  return new Set(named.length === 1 ? named.map(({ id }) => id) : [])
}

/** Words for whom a row of a table is about: “Subject”, “Officer”. */
export const rolesOf = (tables: readonly Table[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(tables.map(({ id, aliases = [] }) => [id, new Set(aliases.flatMap(nameWords))]))

/** A text about the place may be an address; only a person can tell. */
const PLACE = 'location_text'

/** Numbers within a record are made, never taken: a column of them may be of badges. */
const mayBe = ({ id }: Field, table: Table, root: Table | undefined): boolean =>
  id !== 'agency_id' &&
  id !== PLACE &&
  !id.endsWith(WORDS) &&
  (table === root ? id !== 'person_no' : !id.endsWith('_no'))
