/** Puts words into a mapping that a report found missing and is certain of; every other character stays as it is. */
import { insertPair, Mapping, readYaml } from '@police-data/model'
import { partsOf } from '../map/parts.js'
import { columnParts } from '../map/plan-field.js'
/** What is certain enough to be made without asking anybody, and whose word the report shows. */
export const wordFixes = (report) => certainIn(report).filter(({ word }) => !word.startsWith(HIDDEN))
/** How many are as certain, and hidden in the report. */
export const hiddenFixes = (report) => certainIn(report).filter(({ word }) => word.startsWith(HIDDEN)).length
const certainIn = ({ rules }) =>
  rules.flatMap(({ table, field, groups }) =>
    groups.flatMap(({ value, suggestion, samples, count }) => {
      const column = samples[0]?.name
      const certain = suggestion?.value !== undefined && suggestion.because !== 'ambiguous'
      if (!certain || table === undefined || field === undefined || column === undefined) return []
      if (value === undefined) return []
      return [{ table, field, column, word: value, means: suggestion.value ?? '', removes: count }]
    }),
  )
/** How a value begins that the report does not show. */
const HIDDEN = '‹hidden'
/** A mapping that cannot be read stays as it is. */
export function fixMapping(mapping, fixes) {
  const read = readYaml(mapping.path, mapping.text, Mapping)
  const made = []
  let { text } = mapping
  let lines = []
  for (const fix of read.ok ? fixes : []) {
    for (const { path, words } of read.ok ? placesOf(read.value, fix) : []) {
      const inserted = insertPair(text, path, fix.word, words[fix.means] ?? fix.means)
      if (inserted === null) continue
      text = inserted.text
      lines = withInserted(lines, inserted)
      if (!made.includes(fix)) made.push(fix)
    }
  }
  const all = text.split('\n')
  return { text, made, lines: lines.map((one) => ({ ...one, text: all[one.line - 1] ?? '' })) }
}
/** Wherever the field is taken from the column. */
function placesOf(mapping, { table, field, column }) {
  return partsOf(mapping).flatMap(({ steps, tables, join }) => {
    const one = tables[table]
    if (one === undefined) return []
    const above = [...steps, 'tables', table]
    // A column that another file lends is named after the file.
    const own = [column, ...Object.keys(join).map((lender) => `${lender}.${column}`)]
    const repeated = (one.repeat ?? []).flatMap((entry, at) =>
      inField(entry.fields?.[field], [...above, 'repeat', at, 'fields', field], (name) => own.includes(name)),
    )
    const names = new Set([
      ...own,
      ...(one.repeat ?? []).flatMap((entry) => own.flatMap((name) => stands(entry.with ?? {}, name))),
    ])
    return [
      ...inField(one.fields[field], [...above, 'fields', field], (name) => names.has(name)),
      ...repeated,
    ]
  })
}
/** The names under which a table speaks of the column. */
const stands = (names, column) =>
  Object.entries(names).flatMap(([name, one]) => (one === column ? [name] : []))
function inField(mapping, path, isIt) {
  if (mapping === undefined) return []
  const list = 'first' in mapping ? 'first' : 'union' in mapping ? 'union' : null
  return columnParts(mapping).flatMap(({ column, words = {} }, at) =>
    isIt(column) ? [{ path: [...path, ...(list === null ? [] : [list, at]), 'words'], words }] : [],
  )
}
/** What is put in moves down what stands below it. */
function withInserted(lines, { line, added }) {
  const moved = lines.map((one) => (one.line >= line ? { ...one, line: one.line + added } : one))
  const fresh = Array.from({ length: Math.max(added, 1) }, (_, at) => ({ line: line + at, added: added > 0 }))
  return [...moved.filter((one) => !fresh.some((other) => other.line === one.line)), ...fresh].sort(
    (a, b) => a.line - b.line,
  )
}
//# sourceMappingURL=fix-mapping.js.map
