/** Code lists as CSV, one file a list: what spreadsheets and databases take. */
import type { Code, CodeList, Standard } from '@police-data/model'
import { GENERATED, type TextFile } from '../file.ts'
import { csv } from './csv.ts'
import type { Target } from './target.ts'

export const codelists: Target = {
  id: 'codelists',
  title: 'Code lists',
  emit: async (standard) => [
    ...Object.values(standard.codeLists).map(listFile),
    { path: 'codelists/README.md', text: readme(standard) },
  ],
}

function listFile(list: CodeList): TextFile {
  const attributes = Object.keys(list.attributes ?? {})
  const header = ['code', ...Object.keys(COLUMNS), ...attributes]
  const rows = Object.entries(list.codes).map(([id, code]) => [
    id,
    ...Object.values(COLUMNS).map((of) => of(code)),
    ...attributes.map((name) => String(code.attributes?.[name] ?? '')),
  ])
  return { path: `codelists/${list.id}.csv`, text: csv([header, ...rows]) }
}

/** Several values in one cell are joined by `; `. */
const COLUMNS: Readonly<Record<string, (code: Code) => string>> = {
  title: ({ title }) => title,
  definition: ({ definition }) => definition,
  includes: ({ includes = [] }) => includes.join('; '),
  excludes: ({ excludes = [] }) => excludes.join('; '),
  aliases: ({ aliases = [] }) => aliases.join('; '),
  ambiguous: ({ ambiguous = [] }) => ambiguous.join('; '),
  of: ({ of = [] }) => of.join('; '),
  since: ({ since }) => since,
  deprecated: ({ deprecated }) => deprecated?.since ?? '',
  replaced_by: ({ deprecated }) => deprecated?.replacedBy ?? '',
}

const readme = ({ codeLists }: Standard): string => `# Code lists

${GENERATED}

Each list is a CSV file in UTF-8; cells with several values join them by \`; \`. A code with \`of\` is an aggregate: one of
those codes, and the source does not say which.

| list | title | codes | aggregates | open |
| --- | --- | --- | --- | --- |
${Object.values(codeLists).map(readmeRow).join('\n')}
`

function readmeRow({ id, title, open, codes }: CodeList): string {
  const aggregates = Object.values(codes).filter(({ of }) => of !== undefined).length
  const plain = Object.keys(codes).length - aggregates
  return `| [${id}](${id}.csv) | ${title} | ${plain} | ${aggregates} | ${open ? 'yes' : 'no'} |`
}
