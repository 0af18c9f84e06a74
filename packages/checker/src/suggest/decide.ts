/** A draft with what a person decided about it. */
import type { Agency, FieldMapping, Mapping, TableMapping, WordMapping } from '@police-data/model'
import type { Draft, DraftField } from './draft.ts'

export interface Decisions {
  readonly agency: Agency
  /** Fields that a column was wrongly taken for. */
  readonly refused: readonly DraftField[]
  /** What words mean that the draft left open. */
  readonly words: readonly {
    readonly field: DraftField
    readonly word: string
    readonly means: WordMapping
  }[]
}

export function decided(draft: Draft, { agency, refused, words }: Decisions): Draft {
  const tables = draft.tables.map(({ table, fields }) => ({
    table,
    fields: fields
      .filter((one) => !refused.includes(one))
      .map((one) => {
        const told = words.filter(({ field }) => field === one)
        const known = Object.fromEntries(told.map(({ word, means }) => [word, means]))
        return {
          ...one,
          mapping: withWords(one.mapping, known),
          open: one.open.filter(({ word }) => !Object.hasOwn(known, word)),
        }
      }),
  }))
  const dropped = {
    ...draft.dropped,
    ...Object.fromEntries(
      refused.flatMap(({ columns }) => columns.map((name) => [name, 'No field takes it.'])),
    ),
  }
  const mapping: Mapping = {
    ...draft.mapping,
    agency,
    tables: Object.fromEntries(
      Object.entries(draft.mapping.tables ?? {}).map(([id, table]) => {
        const mine = tables.find((one) => one.table.id === id)?.fields ?? []
        const gone = refused.filter((one) => one.table.id === id).map(({ field }) => field)
        const fields = Object.entries(table.fields).flatMap(([name, one]): [string, FieldMapping][] => {
          if (name === 'agency_id') return [[name, { constant: agency.id }]]
          if (gone.some((field) => field.id === name)) return []
          const drafted = mine.find(({ field }) => field.id === name)?.mapping
          return [[name, drafted ?? withoutColumns(one, new Set(refused.flatMap(({ columns }) => columns)))]]
        })
        const missing = gone.flatMap(({ id: name, level }) => (level === 'must' ? [name] : []))
        const repeat = repeatWithout(table.repeat, new Set(refused.flatMap(({ columns }) => columns)))
        const unrecorded = [...(table.not_recorded ?? []), ...missing]
        return [
          id,
          {
            ...table,
            ...(repeat === undefined ? {} : { repeat }),
            fields: Object.fromEntries(fields),
            ...(unrecorded.length === 0 ? {} : { not_recorded: unrecorded }),
          },
        ]
      }),
    ),
    ...(Object.keys(dropped).length === 0 ? {} : { dropped }),
  }
  return { ...draft, mapping, tables, dropped }
}

/** Rows that a refused column gave are not given; a file that gave no others is left with none. */
function repeatWithout(repeat: TableMapping['repeat'], gone: ReadonlySet<string>): TableMapping['repeat'] {
  const left = repeat?.filter(({ fields = {} }) =>
    Object.values(fields).every((one) => !('column' in one) || !gone.has(one.column)),
  )
  return left === undefined || left.length === 0 ? repeat : left
}

/** People are told apart by the columns that are left; where none is, each record is one. */
function withoutColumns(mapping: FieldMapping, gone: ReadonlySet<string>): FieldMapping {
  if (!('key' in mapping) || mapping.key === 'row') return mapping
  const from = mapping.key.from.filter((name) => !gone.has(name))
  return from.length === 0 ? { key: 'row' } : { ...mapping, key: { from } }
}

function withWords(mapping: FieldMapping, words: Readonly<Record<string, WordMapping>>): FieldMapping {
  if (Object.keys(words).length === 0) return mapping
  const more = <T extends { readonly words?: Readonly<Record<string, WordMapping>> }>(one: T): T => ({
    ...one,
    words: { ...one.words, ...words },
  })
  if ('first' in mapping) return { ...mapping, first: mapping.first.map(more) }
  if ('union' in mapping) return { ...mapping, union: mapping.union.map(more) }
  return 'column' in mapping ? more(mapping) : mapping
}
