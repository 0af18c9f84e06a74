export function decided(draft, { agency, refused, words }) {
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
  const mapping = {
    ...draft.mapping,
    agency,
    tables: Object.fromEntries(
      Object.entries(draft.mapping.tables ?? {}).map(([id, table]) => {
        const mine = tables.find((one) => one.table.id === id)?.fields ?? []
        const gone = refused.filter((one) => one.table.id === id).map(({ field }) => field)
        const fields = Object.entries(table.fields).flatMap(([name, one]) => {
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
function repeatWithout(repeat, gone) {
  const left = repeat?.filter(({ fields = {} }) =>
    Object.values(fields).every((one) => !('column' in one) || !gone.has(one.column)),
  )
  return left === undefined || left.length === 0 ? repeat : left
}
/** People are told apart by the columns that are left; where none is, each record is one. */
function withoutColumns(mapping, gone) {
  if (!('key' in mapping) || mapping.key === 'row') return mapping
  const from = mapping.key.from.filter((name) => !gone.has(name))
  return from.length === 0 ? { key: 'row' } : { ...mapping, key: { from } }
}
function withWords(mapping, words) {
  if (Object.keys(words).length === 0) return mapping
  const more = (one) => ({
    ...one,
    words: { ...one.words, ...words },
  })
  if ('first' in mapping) return { ...mapping, first: mapping.first.map(more) }
  if ('union' in mapping) return { ...mapping, union: mapping.union.map(more) }
  return 'column' in mapping ? more(mapping) : mapping
}
//# sourceMappingURL=decide.js.map
