/** The page of a source: what the document is, and everything that rests on it. */
import type { Citation, Source, Standard } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { wrap } from '../text/wrap.ts'
import { named, pageHead, paragraphs, section } from './section.ts'

export function sourcePage(source: Source, standard: Standard, width: number): readonly Line[] {
  const { id, title, publisher, date, url, note } = source
  const citing = citedBy(id, standard)
  return [
    ...pageHead(title, 'source', id),
    [],
    ...named('Published by', publisher, width),
    ...named('Date', date, width),
    ...(url === undefined ? [] : [[url]]),
    ...(note === undefined ? [] : section('Note', paragraphs(note, width - 2))),
    ...section(
      'Cited by',
      wrap(citing.join(', '), width - 2).map((line): Line => [line]),
    ),
  ]
}

interface Citing {
  readonly sources?: readonly Citation[] | undefined
}

function citedBy(source: string, { terms, codeLists, tables, rules }: Standard): readonly string[] {
  const cites = ({ sources = [] }: Citing) => sources.some((one) => one.source === source)
  const ids = (things: Readonly<Record<string, Citing>>, home = '') =>
    Object.entries(things).flatMap(([id, thing]) => (cites(thing) ? [`${home}${id}`] : []))
  return [
    ...ids(terms),
    ...ids(codeLists),
    ...Object.values(codeLists).flatMap(({ id, codes }) => ids(codes, `${id}.`)),
    ...ids(tables),
    ...Object.values(tables).flatMap(({ id, fields }) => ids(fields, `${id}.`)),
    ...ids(rules),
  ]
}
