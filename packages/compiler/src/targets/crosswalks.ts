/** Crosswalks as CSV, one file a list and scheme, with the state of each row. */
import { type Crosswalk, plainCodes, type Standard } from '@police-data/model'
import { GENERATED, type TextFile } from '../file.ts'
import { csv } from './csv.ts'
import type { Target } from './target.ts'

export const crosswalks: Target = {
  id: 'crosswalks',
  title: 'Crosswalks',
  emit: async (standard) =>
    Object.keys(standard.crosswalks).length === 0
      ? []
      : [
          ...Object.values(standard.crosswalks).map(fileOf),
          { path: 'crosswalks/README.md', text: readme(standard) },
        ],
}

function fileOf({ id, rows }: Crosswalk): TextFile {
  const header = ['code', 'relation', 'theirs', 'label', 'loses', 'note', 'status']
  const cells = rows.map(
    ({ code = '', relation, theirs = '', label = '', loses = '', note = '', status = '' }) => [
      code,
      relation,
      theirs,
      label,
      loses,
      note,
      status,
    ],
  )
  return { path: `crosswalks/${id}.csv`, text: csv([header, ...cells]) }
}

/** The plain codes of the list of which the crosswalk says nothing yet. */
function unreviewed({ list, rows }: Crosswalk, { codeLists }: Standard): readonly string[] {
  const said = new Set(rows.map(({ code }) => code))
  const codes = codeLists[list]
  return codes === undefined ? [] : plainCodes(codes).filter((code) => !said.has(code))
}

const readme = (standard: Standard): string => `# Crosswalks

${GENERATED}

What each code of a list is in somebody else’s. A relation is read from ours to theirs, in the terms of SKOS: \`exact\`,
\`close\`, \`broad\` (theirs is broader), \`narrow\` (theirs is narrower), \`related\`, \`none\`. A row marked \`draft\` rests on
a document that was not read at its source.

| crosswalk | list | scheme | rows | draft | not yet reviewed |
| --- | --- | --- | --- | --- | --- |
${Object.values(standard.crosswalks)
  .map((one) => {
    const draft = one.rows.filter(({ status }) => status === 'draft').length
    const scheme = standard.schemes[one.scheme]?.title ?? one.scheme
    return `| [${one.id}](${one.id}.csv) | ${one.list} | ${scheme} | ${one.rows.length} | ${draft} | ${unreviewed(one, standard).join(', ')} |`
  })
  .join('\n')}
`
