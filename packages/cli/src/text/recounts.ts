/** The figures of a recount, family by family: counted, not counted, and where it cannot be told. */
import { type Figure, plural, type Recounts, type Standard } from '@police-data/model'
import { align, type Cell } from './align.ts'
import { ink, type Line } from './line.ts'
import { noteLines } from './notes.ts'
import { cut } from './visible.ts'
import { indent, wrap } from './wrap.ts'

const TITLE = 60

export function recountLines(
  { sources, mapping, figures }: Recounts,
  standard: Standard,
  width: number,
): readonly Line[] {
  const records = sources.reduce((sum, { rows }) => sum + rows, 0)
  const files = sources.length === 1 ? (sources[0]?.path ?? '') : `${sources.length} files`
  return [
    [ink('RECOUNT', 'bold'), `   ${files}   ${plural(records, 'record')}`],
    ...(mapping === undefined ? [] : [[ink(`mapping ${mapping.path} (${mapping.agency})`, 'dim')]]),
    ...noteLines(sources, width),
    ...(figures.length === 0 ? [[], ['The data has no rows that a measure of the standard counts.']] : []),
    ...standard.families.flatMap(({ id, title }) =>
      familyLines(
        title,
        figures.filter(({ family }) => family === id),
        standard,
        width,
      ),
    ),
    [],
    ['What each counts: pds list measures, pds list counting-rules, and pds explain with an id.'],
    ...wrap(
      'These figures say what the data records. They do not say whether everything that happened was recorded.',
      width,
    ).map((line): Line => [ink(line, 'dim')]),
  ]
}

function familyLines(
  title: string,
  figures: readonly Figure[],
  standard: Standard,
  width: number,
): readonly Line[] {
  if (figures.length === 0) return []
  return [
    [],
    [ink(title.toUpperCase(), 'bold')],
    ...HEADINGS.flatMap(([kind, heading]) =>
      kindLines(
        heading,
        figures.filter((one) => one.kind === kind),
        standard,
        width,
      ),
    ),
  ]
}

const HEADINGS = [
  ['measure', 'By measure'],
  ['counting-rule', 'As others count'],
] as const

/** Figures of one whole stand together, under what they are of. */
function kindLines(
  heading: string,
  figures: readonly Figure[],
  standard: Standard,
  width: number,
): readonly Line[] {
  const groups = new Map<string, Figure[]>()
  for (const one of figures) {
    const of = plural(one.whole, standard.tables[one.unit]?.record ?? one.unit)
    groups.set(of, [...(groups.get(of) ?? []), one])
  }
  const columns = ['counted', 'not', 'cannot tell', ''].map((name) => ink(name, 'dim'))
  const rows = [...groups].flatMap(([of, group]) => [
    [ink(`of ${of}`, 'dim'), '', '', '', ''],
    ...group.map(figureRow),
  ])
  return rows.length === 0
    ? []
    : [[], [ink(heading, 'bold')], ...indent(2, align([['', ...columns], ...rows], width - 2))]
}

function figureRow({ title, draft, counted, not, unclear }: Figure): readonly Cell[] {
  return [`  ${cut(`${title}${draft ? ' (draft)' : ''}`, TITLE)}`, counted, not, unclear, '']
}
