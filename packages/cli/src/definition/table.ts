/** The page of a table: what a row is, what names it, and its fields. */
import type { Standard, Table } from '@police-data/model'
import { align } from '../text/align.ts'
import type { Line } from '../text/line.ts'
import { meaning, origins } from './documented.ts'
import { TYPE_WORDS } from './field-words.ts'
import { named, pageHead, section } from './section.ts'

export function tablePage(table: Table, standard: Standard, width: number): readonly Line[] {
  const fields = Object.values(table.fields).map((field) => [
    field.id,
    field.derived === undefined ? field.level : 'computed',
    field.list === undefined ? TYPE_WORDS[field.type] : `code of ${field.list}`,
    field.title,
  ])
  const parents = (table.references ?? []).map(({ fields: own, table: to }) => `${to} (by ${own.join(', ')})`)
  return [
    ...pageHead(table.title, 'table', table.id),
    [],
    ...meaning(table, width),
    [],
    ...named('One row is', table.grain, width),
    ...named('Key', table.key.join(', '), width),
    ...named('Belongs to', parents.length === 0 ? undefined : parents.join('; '), width),
    ...named('Family', table.family, width),
    ...section('Fields', align(fields, width - 2)),
    ...origins(table, standard, width),
  ]
}
