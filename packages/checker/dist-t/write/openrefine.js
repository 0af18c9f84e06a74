import { partsOf } from '../map/parts.js'
/** One for each file that the mapping speaks of. */
export const openRefineHistories = (mapping, standard) =>
  partsOf(mapping).map((part) => historyOf(part, standard))
function historyOf({ name: file, join, tables, dropped }, standard) {
  const left = Object.keys(join).map((other) => ({
    what: other,
    because: 'A history is of one file, and borrows no columns of another.',
  }))
  const named = namesFor(tables)
  const targets = []
  const constants = []
  const done = new Set()
  for (const [table, { fields, when, split, repeat }] of Object.entries(tables)) {
    const rows = { when, split, repeat }
    for (const [what, value] of Object.entries(rows))
      if (value !== undefined) left.push({ what: table, because: ROWS[what] })
    for (const [field, mapping] of Object.entries(fields)) {
      const name = named(table, field)
      if (done.has(name)) continue
      const because = reasonToLeave(mapping)
      if (because !== null) left.push({ what: `${table}.${field}`, because })
      else if ('constant' in mapping) constants.push({ name, text: String(mapping.constant) })
      else if ('column' in mapping) {
        const isTime = standard.tables[table]?.fields[field]?.type === 'time'
        const target = { table, field, name, isTime, mapping }
        targets.push(target)
        left.push(...halfDone(target))
      } else continue
      done.add(name)
    }
  }
  const copies = new Map()
  const taken = new Map()
  const operations = []
  // Copies come first, since edits change what a column says.
  for (const { name, mapping } of targets) {
    if (!taken.has(mapping.column)) taken.set(mapping.column, name)
    else {
      copies.set(name, mapping.column)
      operations.push(addition(mapping.column, name, 'grel:value'))
    }
  }
  const [base] = taken.keys()
  for (const { name, text } of base === undefined ? [] : constants)
    operations.push(addition(base ?? '', name, `grel:${JSON.stringify(text)}`))
  for (const target of targets)
    operations.push(...edits(copies.has(target.name) ? target.name : target.mapping.column, target))
  for (const [column, name] of taken) if (column !== name) operations.push(rename(column, name))
  for (const [column, because] of Object.entries(dropped)) operations.push(removal(column, because))
  return { file, operations, left }
}
/** Where two tables have a field of the same name, but for what names the record, the table stands before it. */
function namesFor(tables) {
  const columns = new Map()
  for (const { fields } of Object.values(tables)) {
    for (const [field, mapping] of Object.entries(fields))
      columns.set(
        field,
        (columns.get(field) ?? new Set()).add(JSON.stringify({ ...mapping, scope: null, note: null })),
      )
  }
  return (table, field) => ((columns.get(field)?.size ?? 0) > 1 ? `${table}.${field}` : field)
}
const ROWS = {
  when: 'Records that give no row are not removed.',
  split: 'Cells that list several stay one cell.',
  repeat: 'A record stays one row, where it gives several.',
}
function reasonToLeave(mapping) {
  if ('first' in mapping) return 'It is taken from the first of several columns.'
  if ('union' in mapping) return 'It is what several columns say together.'
  if ('key' in mapping || 'same' in mapping) return 'It is a number made within the record.'
  if (!('column' in mapping)) return null
  if (mapping.zone !== undefined) return 'It moves from one clock to another.'
  if (mapping.slug !== undefined) return 'It writes a name as an id.'
  return Array.isArray(mapping.format) ? 'It is written in several ways.' : null
}
function halfDone({ table, field, mapping }) {
  const what = `${table}.${field}`
  return [
    ...(mapping.patterns === undefined
      ? []
      : [{ what, because: 'What a word means by its form is not edited.' }]),
    ...(mapping.split === undefined
      ? []
      : [{ what, because: 'Words within a list of a cell are not edited.' }]),
    ...(mapping.otherwise === undefined ? [] : [{ what, because: 'What no word fits stays as it is.' }]),
    ...(mapping['only-if'] === undefined
      ? []
      : [{ what, because: 'It is taken where several persons stand too.' }]),
    ...(mapping.collect === undefined
      ? []
      : [{ what, because: 'Records do not add their values to each other.' }]),
  ]
}
const EVERY_ROW = { engineConfig: { facets: [], mode: 'row-based' } }
const addition = (base, name, expression) => ({
  op: 'core/column-addition',
  ...EVERY_ROW,
  baseColumnName: base,
  expression,
  onError: 'keep-original',
  newColumnName: name,
  columnInsertIndex: 0,
  description: `Add ${name} beside ${base}`,
})
const rename = (from, to) => ({
  op: 'core/column-rename',
  oldColumnName: from,
  newColumnName: to,
  description: `Rename ${from} to ${to}`,
})
const removal = (column, because) => ({
  op: 'core/column-removal',
  columnName: column,
  description: `Remove ${column}: ${because}`,
})
const transform = (column, expression, description) => ({
  op: 'core/text-transform',
  ...EVERY_ROW,
  columnName: column,
  expression,
  onError: 'keep-original',
  repeat: false,
  repeatCount: 0,
  description,
})
function edits(column, { mapping, isTime }) {
  const { words = {}, blank, format } = mapping
  const folded = mapping.case === 'ignore'
  const changed = [
    ...Object.entries(words).map(([word, meaning]) =>
      edit([folded ? word.toLowerCase() : word], textOf(meaning)),
    ),
    ...(blank === undefined ? [] : [edit([], blank)]),
  ]
  const day = typeof format === 'string' ? dateExpression(format, isTime) : null
  return [
    transform(column, `grel:value.trim()${folded ? '.toLowercase()' : ''}`, `Trim ${column}`),
    ...(day === null ? [] : [transform(column, day, `Write ${column} as the standard does`)]),
    ...(changed.length === 0
      ? []
      : [
          {
            op: 'core/mass-edit',
            ...EVERY_ROW,
            columnName: column,
            expression: 'value',
            edits: changed,
            description: `Edit ${changed.length} values of ${column}`,
          },
        ]),
  ]
}
const edit = (from, to) => ({
  from,
  fromBlank: from.length === 0,
  fromError: false,
  to,
})
function textOf(meaning) {
  if (typeof meaning === 'string') return meaning
  if ('code' in meaning) return meaning.code
  return 'codes' in meaning ? meaning.codes.join(';') : meaning.said
}
/** Our signs as Java’s SimpleDateFormat has them; all others stand for themselves. */
const JAVA = {
  YYYY: 'yyyy',
  YY: 'yy',
  DD: 'dd',
  D: 'd',
  A: 'a',
  S: 'S',
}
function dateExpression(format, isTime) {
  const java = format.replaceAll(/YYYY|YY|DD|D|A|[A-Za-z]+|'/gu, (sign) => {
    const known = JAVA[sign]
    if (known !== undefined) return known
    if (sign === "'") return "''"
    return /^(?:MMMM|MMM|MM|M|HH|H|hh|h|mm|ss)$/u.test(sign) ? sign : `'${sign}'`
  })
  const to = isTime ? 'HH:mm' : 'yyyy-MM-dd'
  return `grel:if(isBlank(value), value, value.toDate(${JSON.stringify(java)}).toString(${JSON.stringify(to)}))`
}
//# sourceMappingURL=openrefine.js.map
