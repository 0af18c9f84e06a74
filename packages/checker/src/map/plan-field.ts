/** Plans one field of a mapping: where its text comes from, and what in the mapping does not fit. */
import {
  type ColumnMapping,
  type ColumnPart,
  type Field,
  type FieldMapping,
  isNonAnswer,
  type Standard,
  type Table,
  type TableMapping,
  WORDS,
  type WordMapping,
} from '@police-data/model'
import type { Columns } from './columns.ts'
import { type Complain, didYouMean, type Steps } from './complain.ts'
import { converter, wayOf } from './convert.ts'
import { DATE_TOKENS, dateFormat } from './date-format.ts'
import type { Part } from './parts.ts'
import type { ColumnSource, Origin } from './plan.ts'
import { readPattern } from './text-pattern.ts'
import { oneAtMost } from './when.ts'
import { zoneMover } from './zone.ts'

export interface Around {
  readonly standard: Standard
  readonly columns: Columns
  readonly complain: Complain
  /** Every table that the mapping fills from this file. */
  readonly tables: Part['tables']
  /** Every table that it fills from any file. */
  readonly filled: readonly string[]
}

interface Placed extends Around {
  /** Where the mapping speaks of the field. */
  readonly steps: Steps
}

/** The words field of an open list follows the mapping of the field it belongs to. */
export function wordsOrigin(field: Field, mapped: TableMapping, { columns }: Around): Origin | undefined {
  if (!field.id.endsWith(WORDS)) return undefined
  const owner = mapped.fields[field.id.slice(0, -WORDS.length)]
  if (owner === undefined) return undefined
  const told = columnParts(owner).filter(
    ({ words, patterns }) => words !== undefined || patterns !== undefined,
  )
  const parts = told.map(({ relation: _relation, blank: _blank, otherwise: _otherwise, ...rest }) => ({
    column: columns.place(rest.column, []),
    convert: converter(rest, field),
    way: wayOf(rest, field),
  }))
  const onlyIf = ('only-if' in owner ? owner['only-if'] : undefined) ?? null
  const [only, second] = parts
  if (only === undefined) return undefined
  return second === undefined
    ? { kind: 'column', ...only, onlyIf }
    : { kind: 'several', parts, how: 'union' in owner ? 'union' : 'first', onlyIf }
}

/** What a field is taken from, where it is taken from columns. */
export function columnParts(mapping: FieldMapping): readonly ColumnPart[] {
  if ('first' in mapping) return mapping.first
  if ('union' in mapping) return mapping.union
  return 'column' in mapping ? [mapping] : []
}

export function originOf(table: Table, field: Field, mapping: FieldMapping, around: Placed): Origin {
  const { columns, complain, steps } = around
  if ('column' in mapping) {
    guardProblems(mapping, around)
    collectProblems(field, mapping, around)
    const { scope } = mapping
    return { kind: 'column', ...sourceOf(field, mapping, around), ...takenOf(mapping), scope }
  }
  if ('first' in mapping || 'union' in mapping) {
    guardProblems(mapping, around)
    collectProblems(field, mapping, around)
    const how = 'first' in mapping ? 'first' : 'union'
    if (how === 'union' && field.multiple !== true)
      complain(
        [...steps, how],
        'union-single',
        `“${field.id}” holds one value, so what several columns give cannot stand in it together.`,
        'Take the first of them that answers: first.',
      )
    const parts = columnParts(mapping).map((part, place) =>
      sourceOf(field, mapping.relation === undefined ? part : { relation: mapping.relation, ...part }, {
        ...around,
        steps: [...steps, how, place],
      }),
    )
    return { kind: 'several', parts, how, ...takenOf(mapping) }
  }
  if ('constant' in mapping) {
    meaningProblems(field, String(mapping.constant), [...steps, 'constant'], around)
    return { kind: 'constant', text: String(mapping.constant), relation: mapping.relation ?? null }
  }
  if ('absent' in mapping) return { kind: 'absent' }
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

type Taken = Pick<ColumnMapping, 'only-if' | 'collect'>

const takenOf = ({ 'only-if': onlyIf, collect }: Taken) => ({
  onlyIf: onlyIf ?? null,
  collect: collect === true,
})

function sourceOf(field: Field, part: ColumnPart, around: Placed): ColumnSource {
  const { columns, complain, steps } = around
  wordProblems(field, part.words ?? {}, [...steps, 'words'], around)
  patternProblems(field, part, around)
  momentProblems(field, part, around)
  if (part.split !== undefined && field.multiple !== true)
    complain([...steps, 'split'], 'split-single', `“${field.id}” holds one value, so its cell is not split.`)
  if (part.slug !== undefined && field.type !== 'text')
    complain([...steps, 'slug'], 'slug-elsewhere', `“${field.id}” is no text, so no id can be written in it.`)
  return {
    column: columns.place(part.column, [...steps, 'column']),
    convert: converter(part, field),
    way: wayOf(part, field),
  }
}

function collectProblems({ id, multiple }: Field, { collect }: Taken, { complain, steps }: Placed): void {
  if (collect === true && multiple !== true)
    complain(
      [...steps, 'collect'],
      'collect-single',
      `“${id}” holds one value, so records cannot add theirs.`,
    )
}

function patternProblems(field: Field, { patterns = [], case: letters }: ColumnPart, around: Placed): void {
  const { complain, steps } = around
  for (const [place, { matches, is }] of patterns.entries()) {
    const here = [...steps, 'patterns', place]
    const read = readPattern(matches, letters)
    if (!read.ok) complain([...here, 'matches'], 'pattern-unfit', read.fault.message, read.fault.hint)
    meaningProblems(field, is, [...here, 'is'], around)
  }
}

function momentProblems(field: Field, { format, zone }: ColumnPart, { complain, steps }: Placed): void {
  const all = typeof format === 'string' ? [format] : (format ?? [])
  const reads = all.map((one, place) => {
    const read = dateFormat(one)
    if (read === null)
      complain(
        typeof format === 'string' ? [...steps, 'format'] : [...steps, 'format', place],
        'format-unknown',
        `“${one}” is no format of a date or a time.`,
        `Write it with ${DATE_TOKENS.join(', ')}, for example M/D/YYYY.`,
      )
    return read
  })
  if (all.length > 0 && field.type !== 'date' && field.type !== 'time')
    complain(
      [...steps, 'format'],
      'format-elsewhere',
      `“${field.id}” is neither a date nor a time, so it is not read by a format.`,
    )
  if (zone === undefined) return
  if (zoneMover(zone) === null) {
    complain(
      [...steps, 'zone'],
      'zone-unknown',
      `“${zone.from}” or “${zone.to}” is no time zone.`,
      'Write names of the IANA database, for example UTC and Europe/London.',
    )
  }
  if (reads.length === 0 || reads.some((read) => read?.holds !== 'both')) {
    complain(
      [...steps, 'zone'],
      'zone-without-moment',
      'A zone moves a date together with its time, and this column is not read as both.',
      'Give a format with the date and the time, for example YYYY-MM-DDTHH:mm:ss.',
    )
  }
}

function guardProblems({ 'only-if': guard }: Taken, { complain, steps, filled }: Placed): void {
  if (guard === undefined || filled.includes(guard.single)) return
  complain(
    [...steps, 'only-if', 'single'],
    'table-unknown',
    `The mapping fills no table “${guard.single}”.`,
    didYouMean(guard.single, filled),
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
  if (other.split !== undefined || !oneAtMost(other.repeat ?? []))
    complain(
      here,
      'same-several',
      `One source row can give several rows of ${name}, so there is no one number.`,
      'Rows of “repeat” must exclude each other by what they say of one column: is and not, filled: true and false.',
    )
}

function wordProblems(
  field: Field,
  words: Readonly<Record<string, WordMapping>>,
  steps: Steps,
  around: Around,
): void {
  for (const [word, meant] of Object.entries(words)) meaningProblems(field, meant, [...steps, word], around)
}

function meaningProblems(
  field: Field,
  meant: WordMapping,
  steps: Steps,
  { standard, complain }: Around,
): void {
  const list = standard.codeLists[field.list ?? '']
  const codes = codesOf(meant)
  for (const code of codes) {
    if (list === undefined || list.codes[code] !== undefined) continue
    if (typeof meant === 'string' && isNonAnswer(code)) continue
    complain(
      steps,
      'code-unknown',
      `“${code}” is no code of the list ${list.id}.`,
      didYouMean(code, Object.keys(list.codes)),
    )
  }
  if (codes.length > 1 && field.multiple !== true)
    complain(
      steps,
      'codes-several',
      `“${field.id}” holds one value, and the word becomes ${codes.length}.`,
      'Use an aggregate code that covers them.',
    )
}

function codesOf(meant: WordMapping): readonly string[] {
  if (typeof meant === 'string') return [meant]
  if ('code' in meant) return [meant.code]
  return 'codes' in meant ? meant.codes : []
}
