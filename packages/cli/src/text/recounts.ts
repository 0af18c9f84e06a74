/** The figures of a recount, family by family: counted, not counted, and where it cannot be told. */
import { type Figure, plural, type Recounts, type Standard } from '@police-data/model'
import { align, type Cell } from './align.ts'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import { cut } from './visible.ts'
import { indent, wrap } from './wrap.ts'

const TITLE = 46

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
  const part = (heading: string, kind: Figure['kind']): readonly Line[] => {
    const rows = figures.filter((one) => one.kind === kind).map((one) => figureRow(one, standard))
    return rows.length === 0
      ? []
      : [
          [],
          [ink(heading, 'bold')],
          ...indent(
            2,
            align(
              [
                [
                  ink('', 'dim'),
                  ink('counted', 'dim'),
                  ink('not', 'dim'),
                  ink('cannot tell', 'dim'),
                  ink('of', 'dim'),
                  '',
                ],
                ...rows,
              ],
              width - 2,
            ),
          ),
        ]
  }
  return [
    [],
    [ink(title.toUpperCase(), 'bold')],
    ...part('By measure', 'measure'),
    ...part('As others count', 'counting-rule'),
  ]
}

function figureRow(one: Figure, { tables }: Standard): readonly Cell[] {
  const unit = tables[one.unit]?.record ?? one.unit
  return [
    cut(`${one.title}${one.draft ? ' (draft)' : ''}`, TITLE),
    one.counted,
    one.not,
    one.unclear,
    one.whole,
    `${plural(one.whole, unit).replace(`${count(one.whole)} `, '')}   ${one.id}`,
  ]
}
