/** What can be explained: the kinds of things, how many there are of each, and all of one kind. */
import { plural, type Standard } from '@police-data/model'
import { listings } from '../listing/listing.ts'
import { align } from '../text/align.ts'
import { ink, type Line } from '../text/line.ts'
import { indent } from '../text/wrap.ts'
import type { Kind } from './find.ts'
import { ALL_KINDS, KINDS } from './kinds.ts'
import { section } from './section.ts'

/** For a reader who knows no id yet. */
export function overviewLines(standard: Standard, width: number): readonly Line[] {
  const kinds = ALL_KINDS.map((kind) => ({ kind, ids: idsOf(kind, standard) })).filter(
    ({ ids }) => ids.length > 0,
  )
  const rows = kinds.map(({ kind, ids }) => [KINDS[kind].plural, ids.length, `such as ${ids[0]}`])
  const table = standard.families[0]?.tables[0] ?? 'ID'
  return [
    [ink(`${standard.title} ${standard.version}`, 'bold')],
    [],
    ['Everything in it has an id, and a page that says what it means.'],
    ...section('What there is', align(rows, width - 2)),
    ...section(
      'How to go on',
      align(
        [
          ['pds explain tables', 'all things of a kind, each by its id'],
          [`pds explain ${table}`, 'one of them'],
          [`pds explain ID ID`, 'several, each on a page of its own'],
          [`pds explain table ${table}`, 'the one of this kind, where several have the name'],
          ['pds explain mapping', 'every key of a mapping, which says how your own file is read'],
        ],
        width - 2,
      ),
    ),
  ]
}

/** Everything of one kind: a line each. */
export function kindLines(kind: Kind, standard: Standard): readonly Line[] {
  const items = listings[KINDS[kind].listing](standard)
  return [
    [ink(plural(items.length, kind, KINDS[kind].plural), 'bold')],
    ...indent(
      2,
      align(
        items.map(({ row }) => row),
        Number.POSITIVE_INFINITY,
      ),
    ),
    [],
    ['pds explain ID shows the page of each.'],
  ]
}

const idsOf = (kind: Kind, standard: Standard): readonly string[] =>
  listings[KINDS[kind].listing](standard).map(({ value }) => String(value.id))
