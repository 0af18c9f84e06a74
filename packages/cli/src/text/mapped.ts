/** The account of a mapping: what went in, what was written, what was not mapped and why. */
import type { MapAccount, WordAccount } from '@police-data/checker'
import { plural } from '@police-data/model'
import { align } from './align.ts'
import { ink, type Line } from './line.ts'
import { noteLines } from './notes.ts'
import { count } from './numbers.ts'
import { wrap } from './wrap.ts'

export interface MappedPage {
  readonly account: MapAccount
  readonly folder: string
  readonly names: readonly string[]
  readonly width: number
}

export function mappedLines({ account, folder, names, width }: MappedPage): readonly Line[] {
  const { records, tables, columns, words, disagreements, uneven } = account
  const dropped = columns.filter(({ fate }) => fate === 'dropped')
  const unmapped = columns.filter(({ fate }) => fate === 'unmapped')
  const section = (title: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [[], [ink(title, 'bold')], ...lines]
  return [
    [ink(`${plural(names.length, 'table')} written to ${folder}`, 'bold')],
    ...align(
      Object.entries(tables).map(([table, rows], at) => [rows, names[at] ?? table]),
      Number.POSITIVE_INFINITY,
    ),
    ...noteLines([account], width),
    ...section(
      'RECORDS',
      align(
        [
          ['in', 'mapped', 'set aside', 'refused', 'blank', ''],
          ...records.map((one) => [one.in, one.mapped, one.aside, one.refused, one.blank, one.path]),
        ],
        Number.POSITIVE_INFINITY,
      ),
    ),
    ...(disagreements === 0 && uneven === 0
      ? []
      : [
          ...wrap(
            [
              ...(disagreements === 0
                ? []
                : [
                    `${plural(disagreements, 'value')} of later records ${disagreements === 1 ? 'differs' : 'differ'} from the first of their row, which stands; pds check names them.`,
                  ]),
              ...(uneven === 0 ? [] : [`In ${plural(uneven, 'record')} the lists are not equally long.`]),
            ].join(' '),
            width,
          ).map((line): Line => [line]),
        ]),
    ...section('WORDS, IN ROWS', wordLines(words)),
    ...section(
      'COLUMNS THAT ARE NOT MAPPED',
      align(
        [...unmapped, ...dropped].map(({ name, fate, because }) => [
          fate === 'unmapped' ? ink(name, 'yellow') : name,
          because ?? 'The mapping says nothing of it.',
        ]),
        width,
      ),
    ),
  ]
}

function wordLines(words: readonly WordAccount[]): readonly Line[] {
  if (words.length === 0) return []
  return align(
    [
      ['exact', 'looser', 'other', 'no answer', 'empty', 'not mapped', ''],
      ...words.map(({ table, field, codes, other, said, empty, unmapped }) => [
        codes.exact + codes.written,
        codes.close + codes.broad + codes.narrow + codes.related,
        other,
        said,
        empty,
        unmapped === 0 ? '0' : ink(count(unmapped), 'yellow'),
        `${table}.${field}`,
      ]),
    ],
    Number.POSITIVE_INFINITY,
  )
}
