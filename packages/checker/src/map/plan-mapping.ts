/** Plans a file by its mapping, and reports everything in the mapping that does not fit the file or the standard. */
import {
  type Field,
  type FieldMapping,
  isNonAnswer,
  type Locate,
  type Mapping,
  type Problem,
  type Standard,
  type Table,
  type TableMapping,
  tablesOf,
  type WordMapping,
  writtenFields,
} from '@police-data/model'
import { Columns } from './columns.ts'
import { type Complain, didYouMean, type Steps } from './complain.ts'
import { converter } from './convert.ts'
import { DATE_TOKENS, dateFormat } from './date-format.ts'
import type { FieldPlan, Origin, TablePlan } from './plan.ts'
import type { Planned } from './plan-headers.ts'

export interface MappedFile {
  readonly path: string
  readonly mapping: Mapping
  readonly locate: Locate
  readonly header: readonly string[]
}

export function planMapping(file: MappedFile, standard: Standard): Planned {
  const problems: Problem[] = []
  const complain: Complain = (steps, code, message, hint) => {
    problems.push({
      code,
      path: file.path,
      ...file.locate(steps),
      message,
      ...(hint === undefined ? {} : { hint }),
    })
  }
  checkVersion(file.mapping, standard, complain)
  const columns = new Columns(file.header, complain)
  const wanted = Object.keys(file.mapping.tables)
  for (const id of wanted.filter((one) => standard.tables[one] === undefined)) {
    complain(
      ['tables', id],
      'table-unknown',
      `The standard has no table “${id}”.`,
      didYouMean(id, Object.keys(standard.tables)),
    )
  }
  const tables = tablesOf(standard).flatMap((table) => {
    const mapped = file.mapping.tables[table.id]
    return mapped === undefined ? [] : [planTable(table, mapped, { standard, columns, complain, wanted })]
  })
  const fates = columns.fates(file.mapping.dropped ?? {}, tables)
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, plan: { grouped: true, tables: inOrder(tables), columns: fates } }
}

/** Numbers that are made in one table are used in another: those that make them come first. */
const inOrder = (tables: readonly TablePlan[]): readonly TablePlan[] => {
  const borrows = ({ fields }: TablePlan) => fields.some(({ origin }) => origin.kind === 'same')
  return [...tables.filter((one) => !borrows(one)), ...tables.filter(borrows)]
}

function checkVersion({ standard: meant }: Mapping, { version }: Standard, complain: Complain): void {
  const [major, minor] = version.split('.')
  const [ofMajor, ofMinor] = meant.split('.')
  if (major === ofMajor && (major !== '0' || minor === ofMinor)) return
  complain(
    ['standard'],
    'version-other',
    `The mapping is written for version ${meant}; this is version ${version}.`,
    'Check with that version, or bring the mapping up to date.',
  )
}

interface Around {
  readonly standard: Standard
  readonly columns: Columns
  readonly complain: Complain
  readonly wanted: readonly string[]
}

function planTable(table: Table, mapped: TableMapping, around: Around): TablePlan {
  const { complain } = around
  const home = ['tables', table.id] as const
  const unrecorded = mapped.not_recorded ?? []
  for (const name of Object.keys(mapped.fields))
    unknownField(table, name, [...home, 'fields', name], complain)
  for (const [place, name] of unrecorded.entries()) {
    unknownField(table, name, [...home, 'not_recorded', place], complain)
    if (mapped.fields[name] !== undefined)
      complain(
        [...home, 'not_recorded', place],
        'field-twice',
        `“${name}” is mapped above and listed as not recorded here.`,
      )
  }
  const fields = writtenFields(table).map((field): FieldPlan => {
    const one = mapped.fields[field.id]
    if (one !== undefined) return { field, origin: originOf(table, field, one, around) }
    if (unrecorded.includes(field.id))
      return { field, origin: { kind: 'constant', text: 'not_recorded', relation: null } }
    const words = wordsFrom(field, mapped, around)
    if (words !== undefined) return { field, origin: words }
    if (field.level === 'must') {
      const hint = table.key.includes(field.id)
        ? `It is part of the key: map it to a column, a constant or a number.`
        : `Map it to a column or a constant, or list it under not_recorded.`
      complain(
        home,
        'field-unmapped',
        `“${field.id}” (${field.title}) must be filled in every row, and the mapping does not mention it.`,
        hint,
      )
    }
    return { field, origin: { kind: 'absent' } }
  })
  return { table, fields }
}

function unknownField(table: Table, name: string, steps: Steps, complain: Complain): void {
  const field = table.fields[name]
  if (field === undefined)
    complain(
      steps,
      'field-unknown',
      `The table ${table.id} has no field “${name}”.`,
      didYouMean(name, Object.keys(table.fields)),
    )
  else if (field.derived !== undefined)
    complain(steps, 'field-derived', `“${name}” is computed by the standard; it is not mapped.`)
}

/** The words field of an open list follows the mapping of the field it belongs to. */
function wordsFrom(field: Field, mapped: TableMapping, { columns }: Around): Origin | undefined {
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

function originOf(table: Table, field: Field, mapping: FieldMapping, around: Around): Origin {
  const { columns, complain, wanted } = around
  const steps = ['tables', table.id, 'fields', field.id] as const
  if ('column' in mapping) {
    wordProblems(field, mapping.words ?? {}, [...steps, 'words'], around)
    if (mapping.format !== undefined && dateFormat(mapping.format) === null) {
      complain(
        [...steps, 'format'],
        'format-unknown',
        `“${mapping.format}” is no format of a date or a time.`,
        `Write it with ${DATE_TOKENS.join(', ')}, for example M/D/YYYY.`,
      )
    }
    const guard = mapping['only-if']
    if (guard !== undefined && !wanted.includes(guard.single)) {
      complain(
        [...steps, 'only-if', 'single'],
        'table-unknown',
        `The mapping fills no table “${guard.single}”.`,
        didYouMean(guard.single, wanted),
      )
    }
    return {
      kind: 'column',
      column: columns.place(mapping.column, [...steps, 'column']),
      convert: converter(mapping, field),
      onlyIf: guard ?? null,
    }
  }
  if ('constant' in mapping)
    return { kind: 'constant', text: String(mapping.constant), relation: mapping.relation ?? null }
  if ('same' in mapping) {
    if (!wanted.includes(mapping.same))
      complain(
        [...steps, 'same'],
        'table-unknown',
        `The mapping fills no table “${mapping.same}”.`,
        didYouMean(mapping.same, wanted),
      )
    return { kind: 'same', table: mapping.same }
  }
  if (!table.key.includes(field.id))
    complain(
      [...steps, 'key'],
      'key-elsewhere',
      `Only a field of the key is numbered; “${field.id}” is none.`,
    )
  if (mapping.key === 'row') return { kind: 'row' }
  const from = mapping.key.from.map((name, place) => columns.place(name, [...steps, 'key', 'from', place]))
  return { kind: 'numbered', columns: from, relation: mapping.relation ?? null }
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
