/** Whether the name of a file says which family its records are of: `officer-involved-shootings_2020.csv`. */
import type { Family, Table } from '@police-data/model'
import { nameWords } from './name-words.ts'

/** What the name of a file is worth, in columns. */
export const NAMED = 5

/** Without its folders and what stands after the first dot. */
export const bareName = (path: string): string => path.split(/[\\/]/u).at(-1)?.replace(/\..*$/u, '') ?? ''

/** `tables` are those of the family, the root first. */
export function namesFamily(path: string, { id, title }: Family, [root]: readonly Table[]): boolean {
  const words = new Set(nameWords(bareName(path)))
  return [id, title, ...(root?.aliases ?? [])].flatMap(nameWords).some((word) => words.has(word))
}
