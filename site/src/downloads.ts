/** Each code list and each crosswalk as files: CSV for spreadsheets, JSON for programs. */
import type { TextFile } from '@police-data/compiler'
import type { CodeList, Standard } from '@police-data/model'

export const downloads = ({ codeLists, version }: Standard): readonly TextFile[] =>
  Object.values(codeLists).flatMap((list) => [
    { path: `codelists/${list.id}.csv`, text: csvOf(list) },
    { path: `codelists/${list.id}.json`, text: `${JSON.stringify({ version, ...list }, null, 2)}\n` },
  ])

function csvOf({ codes }: CodeList): string {
  const rows = Object.entries(codes).map(([id, { title, definition, aliases = [], of = [], since }]) => [
    id,
    title,
    definition,
    aliases.join('; '),
    of.join('; '),
    since,
  ])
  return [['code', 'title', 'definition', 'aliases', 'of', 'since'], ...rows]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
