/** Plans files by their mapping, and reports everything in the mapping that does not fit the files or the standard. */
import { byPlace, tablesOf, writtenFields } from '@police-data/model'
import { Columns } from './columns.js'
import { didYouMean } from './complain.js'
import { namedTables } from './named-tables.js'
import { inOrderOfJoins, partFor, partsOf } from './parts.js'
import { originOf, wordsOrigin } from './plan-field.js'
import { readPattern } from './text-pattern.js'
import { takes } from './when.js'
/** In the order in which the files have to be read: those that lend columns come before those that borrow. */
export function planMapping(mapping, files, standard) {
  // What several entries share is wrong once.
  const problems = new Map((mapping.twice ?? []).map((one) => [JSON.stringify(one), one]))
  const complain = (steps, code, message, hint) => {
    const { path } = mapping
    const one = { code, path, ...mapping.locate(steps), message, ...(hint === undefined ? {} : { hint }) }
    problems.set(JSON.stringify(one), one)
  }
  const { value } = mapping
  checkVersion(value, standard, complain)
  if ((value.tables === undefined) === (value.files === undefined))
    complain(
      [],
      'tables-or-files',
      'A mapping fills tables: either from one file (tables) or from several (files).',
      'Keep one of the two.',
    )
  const parts = inOrderOfJoins(partsOf(value), complain)
  const filled = [...new Set(parts.flatMap(({ tables }) => Object.keys(tables)))]
  for (const { path } of files) {
    if (partFor(path, value, parts) === undefined) strayFile(path, parts, complain)
  }
  const opened = new Map()
  for (const part of parts) {
    namedTables(part, value, standard, complain)
    const mine = files.flatMap((file, at) =>
      partFor(file.path, value, parts) === part ? [{ ...file, at }] : [],
    )
    if (mine.length === 0) missingFile(part, value, complain)
    const lenders = Object.entries(part.join).flatMap(([from, keys]) => {
      const lender = [...opened].find(([{ name }]) => name === from)?.[1][0]
      return lender === undefined ? [] : [{ from, keys, columns: lender.columns }]
    })
    const around = { standard, filled, complain }
    opened.set(
      part,
      mine.map((file) => openPart(part, file, lenders, around)),
    )
  }
  unmappedFields([...opened.values()].flat(), standard, complain)
  const all = [...opened].flatMap(([part, several]) => several.map((one) => planned(part, one)))
  return problems.size > 0
    ? { ok: false, problems: [...problems.values()].sort(byPlace) }
    : { ok: true, files: all }
}
function strayFile(path, parts, complain) {
  const names = parts.flatMap(({ name }) => name ?? []).join(', ')
  complain(
    ['files'],
    'file-stray',
    `The mapping does not say what ${path} is.`,
    `Its name fits none of: ${names}.`,
  )
}
function missingFile({ steps, name }, { files = {} }, complain) {
  const pattern = files[name ?? '']?.name ?? ''
  complain(
    steps,
    'file-missing',
    `No file is given for “${name}”.`,
    `Give a file whose name fits ${pattern}.`,
  )
}
function openPart({ steps, tables: mappedTables, layout }, { header, at }, lenders, run) {
  const borrowed = lenders.flatMap(({ from, columns: lender }) =>
    lender.names.map((_, place) => ({ from, lender, place })),
  )
  const columns = new Columns(header, run.complain, borrowed)
  const joins = lenders.map(({ from, keys, columns: lender }) => {
    const here = [...steps, 'join', from]
    const own = Object.keys(keys).map((name) => columns.place(name, [...here, name]))
    const theirs = Object.entries(keys).map(([name, other]) => lender.place(other, [...here, name]))
    for (const place of own) columns.ask(place)
    for (const place of theirs) lender.ask(place)
    return { from, own, theirs, width: lender.names.length }
  })
  const tables = tablesOf(run.standard).flatMap((table) => {
    const mapped = mappedTables[table.id]
    const home = [...steps, 'tables', table.id]
    return mapped === undefined
      ? []
      : [planTable(table, mapped, { ...run, columns, tables: mappedTables, home })]
  })
  const { until } = layout
  if (until !== undefined) columns.ask(columns.place(until.column, [...steps, 'layout', 'until', 'column']))
  for (const one of tables) columns.take(one)
  return { file: at, columns, joins, tables }
}
const planned = ({ name, dropped, steps }, { file, columns, joins, tables }) => ({
  file,
  columns: columns.names,
  plan: {
    name,
    joins,
    grouped: true,
    tables: inOrder(tables),
    columns: columns.fates(dropped, [...steps, 'dropped']),
  },
})
/** A field that must be filled is filled from one of the files; what names the row is filled from each. */
function unmappedFields(parts, standard, complain) {
  for (const table of tablesOf(standard)) {
    const plans = parts.flatMap(({ tables }) => tables.filter((one) => one.table.id === table.id))
    for (const { id, title, level } of writtenFields(table)) {
      const key = table.key.includes(id)
      const lacking = plans.filter(({ contributions }) => contributions.some((entry) => !fills(entry, id)))
      if (level !== 'must' || lacking.length === 0 || (!key && lacking.length < plans.length)) continue
      complain(
        lacking[0]?.home ?? [],
        'field-unmapped',
        `“${id}” (${title}) must be filled in every row, and the mapping does not mention it.`,
        key
          ? `It is part of the key: map it to a column, a constant or a number.`
          : `Map it to a column or a constant, or list it under not_recorded.`,
      )
    }
  }
}
const fills = ({ fields }, id) =>
  fields.some(({ field, origin }) => field.id === id && origin.kind !== 'absent')
/** Numbers that are made in one table are used in another: those that make them come first. */
const inOrder = (tables) => {
  const borrows = ({ contributions }) =>
    contributions.some(({ fields }) => fields.some(({ origin }) => origin.kind === 'same'))
  return [...tables.filter((one) => !borrows(one)), ...tables.filter(borrows)]
}
function checkVersion({ standard: meant }, { version }, complain) {
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
function planTable(table, mapped, around) {
  const { complain, home, columns } = around
  const unrecorded = mapped.not_recorded ?? []
  for (const [place, name] of unrecorded.entries()) {
    unknownField(table, name, [...home, 'not_recorded', place], complain)
    if (mapped.fields[name] !== undefined)
      complain(
        [...home, 'not_recorded', place],
        'field-twice',
        `“${name}” is mapped above and listed as not recorded here.`,
      )
  }
  const shared = Object.keys(mapped.fields).map((name) => [name, [...home, 'fields', name]])
  unknownFields(table, shared, complain)
  const entries = mapped.repeat ?? [{}]
  return {
    table,
    home,
    contributions: entries.map(({ with: stands = {}, when, fields = {} }, at) => {
      const here = [...home, 'repeat', at]
      const places = Object.entries(stands).map(([name, column]) => [
        name,
        columns.place(column, [...here, 'with', name]),
      ])
      for (const [, place] of places) columns.ask(place)
      const mine = { ...around, columns: columns.with(new Map(places)) }
      const own = Object.keys(fields).map((name) => [name, [...here, 'fields', name]])
      unknownFields(table, own, complain)
      const conditions = [
        ...whens(mapped.when, [...home, 'when'], mine),
        ...whens(when, [...here, 'when'], mine),
      ]
      return {
        fields: planFields(
          { table, mapped: { ...mapped, fields: { ...mapped.fields, ...fields } } },
          new Map([...shared, ...own]),
          mine,
        ),
        split: splitOf(mapped.split, [...home, 'split', 'columns'], mine),
        asks: conditions.map(({ column }) => column),
        takes: takes(conditions),
      }
    }),
  }
}
function planFields({ table, mapped }, places, around) {
  return writtenFields(table).map((field) => {
    const one = mapped.fields[field.id]
    if (one !== undefined)
      return { field, origin: originOf(table, field, one, { ...around, steps: places.get(field.id) ?? [] }) }
    if (mapped.not_recorded?.includes(field.id) === true)
      return { field, origin: { kind: 'constant', text: 'not_recorded', relation: null } }
    const words = wordsOrigin(field, mapped, around)
    if (words !== undefined) return { field, origin: words }
    return { field, origin: { kind: 'absent' } }
  })
}
function whens(when, steps, around) {
  if (when === undefined) return []
  if (!Array.isArray(when)) return [placedWhen(when, steps, around)]
  return when.map((one, at) => placedWhen(one, [...steps, at], around))
}
function placedWhen(when, steps, { columns, complain }) {
  if ('matches' in when) {
    const read = readPattern(when.matches)
    if (!read.ok) complain([...steps, 'matches'], 'pattern-unfit', read.fault.message, read.fault.hint)
  }
  return { when, column: columns.place(when.column, [...steps, 'column']) }
}
function splitOf(split, steps, { columns }) {
  if (split === undefined) return null
  return { by: split.by, columns: split.columns.map((name, at) => columns.place(name, [...steps, at])) }
}
function unknownFields(table, names, complain) {
  for (const [name, steps] of names) unknownField(table, name, steps, complain)
}
function unknownField(table, name, steps, complain) {
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
//# sourceMappingURL=plan-mapping.js.map
