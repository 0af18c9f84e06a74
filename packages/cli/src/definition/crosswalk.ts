/** The pages of a crosswalk and of the scheme on its other side. */
import type { Crosswalk, CrosswalkRow, Scheme, Standard } from '@police-data/model'
import { align, type Cell } from '../text/align.ts'
import type { Line } from '../text/line.ts'
import { meaning, origins } from './documented.ts'
import { named, pageHead, section } from './section.ts'

export function crosswalkPage(crosswalk: Crosswalk, standard: Standard, width: number): readonly Line[] {
  const { list, scheme, rows } = crosswalk
  return [
    ...pageHead(crosswalk.title, 'crosswalk', crosswalk.id),
    [],
    ...meaning(crosswalk, width),
    ...section('Rows', align(rows.map(rowCells), width - 2)),
    [],
    ...named('List', list, width),
    ...named('Scheme', `${scheme} (${standard.schemes[scheme]?.title ?? ''})`, width),
    ...origins(crosswalk, standard, width),
  ]
}

const rowCells = ({
  code = '-',
  theirs = '-',
  label,
  relation,
  loses,
  note,
  status,
}: CrosswalkRow): readonly Cell[] => [
  code,
  relation,
  [theirs, label, loses, note, ...(status === undefined ? [] : ['(draft)'])]
    .filter((one) => one !== undefined)
    .join('. '),
]

export function schemePage(scheme: Scheme, standard: Standard, width: number): readonly Line[] {
  const crosswalks = Object.values(standard.crosswalks).filter((one) => one.scheme === scheme.id)
  return [
    ...pageHead(scheme.title, 'scheme', scheme.id),
    [],
    ...meaning(scheme, width),
    [],
    ...named('Publisher', scheme.publisher, width),
    ...named('Crosswalks', crosswalks.map(({ id }) => id).join(', '), width),
    ...origins(scheme, standard, width),
  ]
}
