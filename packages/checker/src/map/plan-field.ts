/** Plans one field of a mapping: where its text comes from, and what in the mapping does not fit. */
import {
  type Field,
  type FieldMapping,
  isNonAnswer,
  type Mapping,
  type Standard,
  type Table,
  type TableMapping,
  type WordMapping,
} from '@police-data/model'
import type { Columns } from './columns.ts'
import { type Complain, didYouMean, type Steps } from './complain.ts'
import { converter } from './convert.ts'
import { DATE_TOKENS, dateFormat } from './date-format.ts'
import type { Origin } from './plan.ts'
import { zoneMover } from './zone.ts'

export interface Around {
  readonly standard: Standard
  readonly columns: Columns
  readonly complain: Complain
  /** Every table that the mapping fills. */
  readonly tables: Mapping['tables']
}

interface Placed extends Around {
  /** Where the mapping speaks of the field. */
  readonly steps: Steps
}

type ColumnMapping = Extract<FieldMapping, { readonly column: string }>

/** The words field of an open list follows the mapping of the field it belongs to. */
export function wordsOrigin(field: Field, mapped: TableMapping, { columns }: Around): Origin | undefined {
  if (!field.id.endsWith('__words')) return undefined
  const owner = mapped.fields[field.id.slice(0, -'__words'.length)]
  if (owner === undefined || !('column' in owner) || owner.words === undefined) return undefined
  const { relation: _relation, blank: _blank, otherwise: _otherwise, 'only-if': onlyIf, ...rest } = owner
  return {
    kind: 'column',
    column: columns.place(owner.column, []),
    convert: converter(rest, field),
    onlyIf: onlyIf ?? null,
  }
}

export function originOf(table: Table, field: Field, mapping: FieldMapping, around: Placed): Origin {
  const { columns, complain, steps } = around
  if ('column' in mapping) {
    wordProblems(field, mapping.words ?? {}, [...steps, 'words'], around)
    momentProblems(mapping, around)
    guardProblems(mapping, around)
    if (mapping.split !== undefined && field.multiple !== true)
      complain(
        [...steps, 'split'],
        'split-single',
        `“${field.id}” holds one value, so its cell is not split.`,
      )
    return {
      kind: 'column',
      column: columns.place(mapping.column, [...steps, 'column']),
      convert: converter(mapping, field),
      onlyIf: mapping['only-if'] ?? null,
      scope: mapping.scope,
    }
  }
  if ('constant' in mapping)
    return { kind: 'constant', text: String(mapping.constant), relation: mapping.relation ?? null }
  if ('same' in mapping) {
    sameProblems(field, mapping.same, around)
    return { kind: 'same', table: mapping.same }
  }
  if (!table.key.includes(field.id))
    complain(
      [...steps, 'key'],
      'key-elsewhere',
      `Only a field of the key is numbered; “${field.id}” is none.`,
    )
  if (mapping.key === 'row')
    return { kind: 'row', scope: ('scope' in mapping ? mapping.scope : undefined) ?? 'row' }
  const from = mapping.key.from.map((name, place) => columns.place(name, [...steps, 'key', 'from', place]))
  return { kind: 'numbered', columns: from, relation: mapping.relation ?? null }
}

function momentProblems({ format, zone }: ColumnMapping, { complain, steps }: Placed): void {
  const read = format === undefined ? null : dateFormat(format)
  if (format !== undefined && read === null) {
    complain(
      [...steps, 'format'],
      'format-unknown',
      `“${format}” is no format of a date or a time.`,
      `Write it with ${DATE_TOKENS.join(', ')}, for example M/D/YYYY.`,
    )
  }
  if (zone === undefined) return
  if (zoneMover(zone) === null) {
    complain(
      [...steps, 'zone'],
      'zone-unknown',
      `“${zone.from}” or “${zone.to}” is no time zone.`,
      'Write names of the IANA database, for example UTC and Europe/London.',
    )
  }
  if (read === null || read.holds !== 'both') {
    complain(
      [...steps, 'zone'],
      'zone-without-moment',
      'A zone moves a date together with its time, and this column is not read as both.',
      'Give a format with the date and the time, for example YYYY-MM-DDTHH:mm:ss.',
    )
  }
}

function guardProblems({ 'only-if': guard }: ColumnMapping, { complain, steps, tables }: Placed): void {
  if (guard === undefined || tables[guard.single] !== undefined) return
  complain(
    [...steps, 'only-if', 'single'],
    'table-unknown',
    `The mapping fills no table “${guard.single}”.`,
    didYouMean(guard.single, Object.keys(tables)),
  )
}

/** A number can be taken over where the source row has one such number, made by the mapping. */
function sameProblems({ id }: Field, name: string, { complain, steps, tables }: Placed): void {
  const other = tables[name]
  const here = [...steps, 'same']
  if (other === undefined) {
    const names = Object.keys(tables)
    complain(here, 'table-unknown', `The mapping fills no table “${name}”.`, didYouMean(name, names))
    return
  }
  const made = other.fields[id]
  if (made === undefined || !('key' in made))
    complain(
      here,
      'same-unnumbered',
      `${name} does not number “${id}”.`,
      'Only a number that the mapping makes there with “key” can be the same here; map the column instead.',
    )
  if (other.split !== undefined || (other.repeat ?? []).length > 1)
    complain(
      here,
      'same-several',
      `One source row can give several rows of ${name}, so there is no one number.`,
    )
}

function wordProblems(
  field: Field,
  words: Readonly<Record<string, WordMapping>>,
  steps: Steps,
  { standard, complain }: Around,
): void {
  const list = standard.codeLists[field.list ?? '']
  for (const [word, meant] of Object.entries(words)) {
    const here = [...steps, word]
    const codes =
      typeof meant === 'string'
        ? [meant]
        : 'code' in meant
          ? [meant.code]
          : 'codes' in meant
            ? meant.codes
            : []
    for (const code of codes) {
      if (
        list !== undefined &&
        list.codes[code] === undefined &&
        !(typeof meant === 'string' && isNonAnswer(code))
      ) {
        complain(
          here,
          'code-unknown',
          `“${code}” is no code of the list ${list.id}.`,
          didYouMean(code, Object.keys(list.codes)),
        )
      }
    }
    if (codes.length > 1 && field.multiple !== true)
      complain(
        here,
        'codes-several',
        `“${field.id}” holds one value, and the word becomes ${codes.length}.`,
        'Use an aggregate code that covers them.',
      )
  }
}
