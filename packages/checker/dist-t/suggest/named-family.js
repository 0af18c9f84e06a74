import { nameWords } from './name-words.js'
/** What the name of a file is worth, in columns. */
export const NAMED = 5
/** Without its folders and what stands after the first dot. */
export const bareName = (path) => path.split(/[\\/]/u).at(-1)?.replace(/\..*$/u, '') ?? ''
/** `tables` are those of the family, the root first. */
export function namesFamily(path, { id, title }, [root]) {
  const words = new Set(nameWords(bareName(path)))
  return [id, title, ...(root?.aliases ?? [])].flatMap(nameWords).some((word) => words.has(word))
}
//# sourceMappingURL=named-family.js.map
