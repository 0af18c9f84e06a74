/** The page of a code list: what it is for, every code with what it takes in and leaves out, and the fields that use it. */
import type { Code, CodeList, Standard } from '@police-data/model'
import { ink, type Line } from '../text/line.ts'
import { hanging, indent, wrap } from '../text/wrap.ts'
import { meaning, origins } from './documented.ts'
import { named, pageHead, section } from './section.ts'

export function codeListPage(list: CodeList, standard: Standard, width: number): readonly Line[] {
  const users = Object.values(standard.tables).flatMap((table) =>
    Object.values(table.fields).flatMap((field) =>
      field.list === list.id ? [`${table.id}.${field.id}`] : [],
    ),
  )
  const codes = Object.entries(list.codes)
  const pages = (some: readonly (readonly [string, Code])[]) =>
    joined(some.map(([id, code]) => codeLines(id, code, width - 2)))
  return [
    ...pageHead(list.title, 'code list', list.id),
    [],
    ...meaning(list, width),
    ...section('Codes', pages(codes.filter(([, { of }]) => of === undefined))),
    ...section('Where the source does not say which', pages(codes.filter(([, { of }]) => of !== undefined))),
    [],
    ...named('Other words', list.open ? 'allowed, and counted apart' : 'not allowed', width),
    ...named('Used by', users.length === 0 ? undefined : users.join(', '), width),
    ...origins(list, standard, width),
  ]
}

/** What somebody who codes needs to choose it, without its sources and aliases. */
function codeLines(id: string, code: Code, width: number): readonly Line[] {
  const { title, definition, includes, excludes, note, of, deprecated } = code
  const inner = width - 4
  return [
    [ink(id, 'bold'), '   ', title],
    ...indent(4, [
      ...(deprecated === undefined
        ? []
        : hanging([], `Not for new records since ${deprecated.since}.`, inner)),
      ...wrap(definition, inner).map((line): Line => [line]),
      ...named('One of', of?.join(', '), inner),
      ...named('Includes', includes?.join('; '), inner),
      ...named('Not', excludes?.join('; '), inner),
      ...named('Note', note, inner),
    ]),
  ]
}

/** A blank line between blocks. */
const joined = (blocks: readonly (readonly Line[])[]): readonly Line[] =>
  blocks.flatMap((block, place) => (place === 0 ? block : [[], ...block]))
