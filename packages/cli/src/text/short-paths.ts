/** Calls the files of one dataset by their names alone, once their folder is told. */
import type { Report } from '@police-data/model'

/** The folder that all files of a report share, with a slash at its end; empty when they share none, or are one. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.slice(0, first.lastIndexOf('/') + 1)
  const shared =
    paths.length > 1 &&
    paths.every((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
  return shared ? folder : ''
}

/** The same report, every path without the folder. */
export function withoutFolder(report: Report, folder: string): Report {
  if (folder === '') return report
  const short = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(short)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        (name === 'file' || name === 'path') && typeof inner === 'string' && inner.startsWith(folder)
          ? inner.slice(folder.length)
          : short(inner),
      ]),
    )
  }
  const { mapping, ...rest } = report
  const shortened = short(rest) as Report
  return mapping === undefined ? shortened : { ...shortened, mapping }
}
