/** Which family a file belongs to, and what its columns are in it. */
import { type Family, type Standard, type Table, tablesOf } from '@police-data/model'
import { assign } from './assign.ts'
import { type Fit, fitOf } from './column-fit.ts'
import type { Column } from './columns-in.ts'
import { nameWords } from './name-words.ts'
import { type Meanings, rolesOf, targetsOf } from './targets.ts'

export interface Chosen {
  readonly family: Family
  readonly tables: readonly Table[]
  /** Each column at most once, each field at most once. */
  readonly fits: readonly Fit[]
  /** Whether the name of the file speaks of the family. */
  readonly named: boolean
}

/** What the name of a file is worth, in columns. */
const NAMED = 5

/** Null where no column is like any field. Periods are no records of anything, so they are never chosen. */
export function chooseFamily(columns: readonly Column[], path: string, standard: Standard): Chosen | null {
  const words = new Set(nameWords(path.split(/[\\/]/u).at(-1)?.replace(/\..*$/u, '') ?? ''))
  const meanings: Meanings = new Map()
  const all = standard.families
    .filter(({ tables }) => tables.length > 1)
    .map((family) => {
      const tables = tablesOf(standard, family.id)
      const named = wordsOf(family, tables).some((word) => words.has(word))
      return { family, tables, fits: fitsIn(columns, tables, standard, meanings), named }
    })
  const worth = ({ fits, named }: Chosen): number =>
    fits.reduce((sum, { score }) => sum + score, 0) + (named ? NAMED : 0)
  const [best] = all.sort((a, b) => worth(b) - worth(a))
  return best === undefined || best.fits.length === 0 ? null : best
}

const wordsOf = ({ id, title }: Family, [root]: readonly Table[]): readonly string[] =>
  [id, title, ...(root?.aliases ?? [])].flatMap(nameWords)

function fitsIn(
  columns: readonly Column[],
  tables: readonly Table[],
  standard: Standard,
  meanings: Meanings,
): readonly Fit[] {
  const roles = rolesOf(tables)
  const targets = targetsOf(tables, standard, meanings)
  const keys = new Set(tables.flatMap(({ key }, at) => (at === 0 ? key : [])))
  // A key that all tables share is taken by the first.
  const asked = targets.filter(
    ({ table, field }, at) =>
      !keys.has(field.id) ||
      targets.findIndex((one) => one.field.id === field.id) === at ||
      table === tables[0],
  )
  return assign(columns.flatMap((column) => asked.flatMap((target) => fitOf(column, target, roles) ?? [])))
}
