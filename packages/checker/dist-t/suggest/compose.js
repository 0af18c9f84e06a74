/** Makes the draft of a mapping from what each column seems to be. */
import { plural, writtenFields } from '@police-data/model'
import { columnParts } from '../map/plan-field.js'
import { tellsByName, vocabularyOf } from '../report/telling-columns.js'
import { confidenceOf, reasonsFor } from './reasons.js'
import { givesSeveral, rowsOf } from './rows.js'
import { crossProducts, unitOf } from './unit-of-row.js'
import { wordMap } from './word-map.js'
export function compose({ chosen, columns, sample, agency, layout, standard }) {
  const [root] = chosen.tables
  const number = root.key[1] ?? ''
  const naming = chosen.fits.find(({ target }) => target.table === root && target.field.id === number)
  const unit = unitOf(naming?.column ?? null, root.record, sample)
  const fits = [...chosen.fits, ...secondUses(chosen.fits)]
  const drafted = withOwners(
    chosen.tables.filter(
      (table) =>
        table === root ||
        fits.some(({ target }) => target.table === table && !root.key.includes(target.field.id)),
    ),
    chosen.tables,
  )
  const known = vocabularyOf(standard)
  const ownOf = (table) => fits.filter(({ target }) => target.table === table && target.field.id !== number)
  const rows = new Map(drafted.map((table) => [table, rowsOf(table, root, ownOf(table), sample)]))
  const tables = []
  const mapped = {}
  for (const table of drafted) {
    const { drafts, mapping } = draftTable({
      table,
      root,
      own: ownOf(table),
      all: fits,
      unit,
      drafted,
      agency,
      rows,
      known,
    })
    tables.push({ table, fields: [...(table === root && naming ? [draftOf(naming, known)] : []), ...drafts] })
    mapped[table.id] = mapping
  }
  const dropped = droppedOf(columns, fits)
  const mapping = {
    agency,
    standard: standard.version,
    ...(Object.keys(layout).length === 0 ? {} : { layout }),
    tables: mapped,
    ...(Object.keys(dropped).length === 0 ? {} : { dropped }),
  }
  return { family: chosen.family, mapping, tables, dropped, notes: notesOf(unit, fits, sample) }
}
/** A column that says day and hour fills both fields, unless the hour is always midnight or has a column of its own. */
function secondUses(fits) {
  return fits.flatMap((fit) => {
    const { column, target } = fit
    if (column.moment?.holds !== 'both') return []
    const [from, to] = target.field.type === 'date' ? ['_date', '_time'] : ['_time', '_date']
    const field = target.table.fields[target.field.id.replace(new RegExp(`${from}$`, 'u'), to)]
    if (field === undefined || field === target.field) return []
    const taken = fits.some((one) => one.target.table === target.table && one.target.field === field)
    if (taken || (field.type === 'time' && alwaysMidnight(column))) return []
    return [{ ...fit, target: { ...target, field } }]
  })
}
const alwaysMidnight = ({ profile }) =>
  profile.values.every(([value]) =>
    /(?:^|[ T])(?:0?0|12):00(?::00(?:\.0+)?)?(?: ?AM)?(?:Z|[+]00:?00)?$/iu.test(value),
  )
/** A table whose rows belong to a row of another, with that other. */
function withOwners(some, all) {
  const wanted = new Set(some)
  for (const table of some) {
    for (const name of table.key.slice(2, -1)) {
      const owner = ownerOf(name, all)
      if (owner !== undefined) wanted.add(owner)
    }
  }
  return all.filter((table) => wanted.has(table))
}
/** The table that gives out the number. */
const ownerOf = (number, tables) => tables.find(({ key }) => key.at(-1) === number)
function draftTable(drafting) {
  const { table, own, known } = drafting
  const rows = drafting.rows.get(table)
  if (rows === undefined) throw new Error(`${table.id} is not drafted`)
  const shared = own.filter((fit) => !rows.flags.includes(fit))
  const flags = rows.flags.map((fit) => ({ ...draftOf(fit, known), open: [], rare: 0 }))
  const drafts = together(
    shared.map((fit) =>
      draftOf(fit, known, rows.wayOf(fit), rows.split?.columns.includes(fit.column.profile.name) === true),
    ),
  )
  const taken = Object.fromEntries(drafts.map(({ field, mapping }) => [field.id, mapping]))
  const repeated = new Set(flags.map(({ field }) => field))
  const fields = {}
  const missing = []
  for (const field of writtenFields(table)) {
    const one = taken[field.id] ?? madeFor(field, drafting)
    if (one !== null) fields[field.id] = one
    else if (field.level === 'must' && !repeated.has(field)) missing.push(field.id)
  }
  return {
    drafts: [...drafts, ...flags],
    mapping: {
      ...(rows.split === undefined ? {} : { split: rows.split }),
      ...(rows.repeat === undefined ? {} : { repeat: rows.repeat }),
      fields,
      ...(missing.length === 0 ? {} : { not_recorded: missing }),
    },
  }
}
/** What a field is that no column holds: a constant, a number that is made, or nothing. */
function madeFor(field, drafting) {
  const { table, root, own, all, unit, drafted, agency, rows } = drafting
  const several = givesSeveral(rows.get(table))
  if (field.id === 'agency_id') return { constant: agency.id }
  const number = root.key[1]
  if (field.id === number && table.key.includes(field.id)) {
    if (unit.id !== null)
      return { column: unit.id.profile.name, ...(table === root ? { scope: 'agency' } : {}) }
    return table === root ? { key: 'row' } : { same: root.id }
  }
  if (field.id === table.key.at(-1)) {
    const columns = whoColumns(own)
    if (table === root) return { key: 'row', scope: 'incident' }
    if (isOfPersons(table) && !unit.single && !several && columns.length > 0)
      return { key: { from: [...new Set(columns)] }, relation: 'close' }
    return isOfPersons(table) && unit.id !== null && (unit.single || several)
      ? { key: 'row', scope: 'incident' }
      : { key: 'row' }
  }
  const owner = ownerOf(field.id, drafted)
  // Of several rows that a record gives, nobody can say which is meant.
  if (owner === undefined || owner === table || givesSeveral(rows.get(owner))) return null
  const numbered = all.find(({ target }) => target.table === owner && target.field.id === field.id)
  return numbered === undefined ? { same: owner.id } : { column: numbered.column.profile.name }
}
/** What stays the same of a person within an incident; where nothing of that is known, all there is. */
const WHO = new Set(['race', 'race_self_reported', 'gender', 'age', 'age_band', 'years_of_service'])
function whoColumns(own) {
  const single = own.filter(({ column }) => column.members.length === 1)
  const who = single.filter(({ target }) => WHO.has(target.field.id))
  return (who.length > 0 ? who : single).map(({ column }) => column.profile.name)
}
const isOfPersons = ({ fields }) => fields.race !== undefined
function draftOf(fit, known, way = 'rows', split = false) {
  const { column, target, separator } = fit
  const { field } = target
  const { words, open, rare } = wordMap(fit, known)
  const moment = field.type === 'date' || field.type === 'time' ? column.moment : null
  const part = {
    ...(moment === null ? {} : { format: moment.format }),
    ...(separator !== null && field.multiple === true && !split ? { split: separator } : {}),
    ...(Object.keys(words).length === 0 ? {} : { words }),
    // What its other words say is of another matter.
    ...(fit.only === null ? {} : { otherwise: 'not_recorded' }),
  }
  const parts = column.members.map((name) => ({ column: name, ...part }))
  const mapping =
    parts.length === 1 || way === 'rows'
      ? { column: column.profile.name, ...part }
      : way === 'union'
        ? { union: parts }
        : { first: parts }
  return {
    table: target.table,
    field,
    columns: column.members,
    mapping,
    confidence: confidenceOf(fit),
    reasons: reasonsFor(fit),
    open,
    rare,
  }
}
/** Two columns that say one field fill it together. */
function together(drafts) {
  const merged = new Map()
  for (const one of drafts) {
    const first = merged.get(one.field)
    merged.set(
      one.field,
      first === undefined
        ? one
        : {
            ...first,
            columns: [...first.columns, ...one.columns],
            mapping: joined(one.field, [...columnParts(first.mapping), ...columnParts(one.mapping)]),
            reasons: [...first.reasons, ...one.reasons],
            open: [...first.open, ...one.open],
            rare: first.rare + one.rare,
          },
    )
  }
  return [...merged.values()]
}
/** Values of all, or of the first that has one. */
const joined = ({ multiple }, parts) => (multiple === true ? { union: parts } : { first: parts })
function droppedOf(columns, fits) {
  const taken = new Set(fits.map(({ column }) => column))
  return Object.fromEntries(
    columns
      .filter((column) => !taken.has(column))
      .flatMap((column) => column.members.map((name) => [name, whyDropped(column)])),
  )
}
function whyDropped({ profile }) {
  if (tellsByName(profile.name)) return 'It may tell who somebody is, and no field takes it.'
  if (profile.filled === 0) return 'All of its cells are empty.'
  if (/latitude|longitude/iu.test(profile.name))
    return 'More than three decimals of a degree point at a house. Map it rounded, or not at all.'
  return 'Not mapped: no field fits it well enough. Map it, or say why it is dropped.'
}
function notesOf(unit, fits, sample) {
  const notes = [unit.says]
  const persons = [...new Set(fits.map(({ target }) => target.table))].filter(isOfPersons)
  const columnsOf = (table) =>
    fits.flatMap(({ target, column }) => (target.table === table && column !== unit.id ? [column] : []))
  const [one, other] = persons
  if (unit.id === null || unit.single || one === undefined || other === undefined) return notes
  const many = crossProducts(unit.id, columnsOf(one), columnsOf(other), sample)
  if (many > 0)
    notes.push(
      `In ${plural(many, 'case')} each row of ${one.title.toLowerCase()} stands beside each of ${other.title.toLowerCase()}: who did what to whom is lost.`,
    )
  return notes
}
//# sourceMappingURL=compose.js.map
