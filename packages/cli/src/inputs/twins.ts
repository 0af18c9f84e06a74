/** A table that stands in a folder in two forms, as `stops.csv` and `stops.ndjson`, is read in one. */
import { basename } from 'node:path'
import type { NamedFile } from './named-file.ts'
import { formOf } from './table-names.ts'

/** Portals offer a table in several forms; read together, each of its records would count twice. */
export function withoutTwins(files: readonly NamedFile[]): readonly NamedFile[] {
  const chosen = new Map<string, NamedFile>()
  for (const file of files) {
    const { stem, rank } = formOf(file.shown)
    const other = chosen.get(stem)
    if (other === undefined || rank < formOf(other.shown).rank) chosen.set(stem, file)
  }
  const isRead = new Set(chosen.values())
  const [first, ...others] = files.filter((file) => isRead.has(file))
  const left = files.filter((file) => !isRead.has(file)).map(({ shown }) => basename(shown))
  return first === undefined || left.length === 0 ? files : [{ ...first, notes: [noteOf(left)] }, ...others]
}

const noteOf = (left: readonly string[]): string =>
  left.length === 1
    ? `${left[0]} is not read: a table of the same name stands beside it in another form.`
    : `${left.length} files are not read, as a table of the same name stands beside each in another form: ${left.join(', ')}.`
