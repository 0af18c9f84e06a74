/** The page of a code list: what it is for, every code, and the fields that use it. */
import type { CodeList, Standard } from '@police-data/model'
import { align } from '../text/align.ts'
import type { Line } from '../text/line.ts'
import { meaning, origins } from './documented.ts'
import { named, pageHead, section } from './section.ts'

export function codeListPage(list: CodeList, standard: Standard, width: number): readonly Line[] {
  const users = Object.values(standard.tables).flatMap((table) =>
    Object.values(table.fields).flatMap((field) =>
      field.list === list.id ? [`${table.id}.${field.id}`] : [],
    ),
  )
  const codes = Object.entries(list.codes).map(([id, { title, of }]) => [
    id,
    of === undefined ? title : `${title} (one of ${of.join(', ')})`,
  ])
  return [
    ...pageHead(list.title, 'code list', list.id),
    [],
    ...meaning(list, width),
    ...section('Codes', align(codes, width - 2)),
    [],
    ...named('Other words', list.open ? 'allowed, and counted apart' : 'not allowed', width),
    ...named('Used by', users.length === 0 ? undefined : users.join(', '), width),
    ...origins(list, standard, width),
  ]
}
