/**
 * A mapping as a history of operations that OpenRefine applies to the same file: values edited, columns renamed. What a
 * table of one row for each record cannot hold is left, and named.
 */
import type { ColumnMapping, FieldMapping, Mapping, Standard, WordMapping } from '@police-data/model'
import { type Part, partsOf } from '../map/parts.ts'

/** In the shapes of OpenRefine's “Apply operation history”. */
export type Operation = Readonly<Record<string, unknown>> & {
  readonly op: string
  readonly description: string
}

/** What the history does not do. */
export interface LeftOut {
  /** `table.field`, or a table, or a file of the mapping. */
  readonly what: string
  readonly because: string
}

export interface History {
  /** The name of the file in the mapping; null where the mapping is of one file. */
  readonly file: string | null
  readonly operations: readonly Operation[]
  readonly left: readonly LeftOut[]
}

/** One for each file that the mapping speaks of. */
export const openRefineHistories = (mapping: Mapping, standard: Standard): readonly History[] =>
  partsOf(mapping).map((part) => historyOf(part, standard))

interface Target {
  readonly table: string
  readonly field: string
  readonly name: string
  readonly isTime: boolean
  readonly mapping: ColumnMapping
}

function historyOf({ name: file, join, tables, dropped }: Part, standard: Standard): History {
  const left: LeftOut[] = Object.keys(join).map((other) => ({
    what: other,
    because: 'A history is of one file, and borrows no columns of another.',
  }))
  const named = namesFor(tables)
  const targets: Target[] = []
  const constants: { readonly name: string; readonly text: string }[] = []
  const done = new Set<string>()
  for (const [table, { fields, when, split, repeat }] of Object.entries(tables)) {
    const rows = { when, split, repeat }
    for (const [what, value] of Object.entries(rows))
      if (value !== undefined) left.push({ what: table, because: ROWS[what as keyof typeof ROWS] })
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
  const copies = new Map<string, string>()
  const taken = new Map<string, string>()
  const operations: Operation[] = []
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
function namesFor(tables: Part['tables']): (table: string, field: string) => string {
  const columns = new Map<string, Set<string>>()
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
} as const

function reasonToLeave(mapping: FieldMapping): string | null {
  if ('first' in mapping) return 'It is taken from the first of several columns.'
  if ('union' in mapping) return 'It is what several columns say together.'
  if ('key' in mapping || 'same' in mapping) return 'It is a number made within the record.'
  if (!('column' in mapping)) return null
  if (mapping.zone !== undefined) return 'It moves from one clock to another.'
  if (mapping.slug !== undefined) return 'It writes a name as an id.'
  return Array.isArray(mapping.format) ? 'It is written in several ways.' : null
}

function halfDone({ table, field, mapping }: Target): readonly LeftOut[] {
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

const EVERY_ROW = { engineConfig: { facets: [], mode: 'row-based' } } as const

const addition = (base: string, name: string, expression: string): Operation => ({
  op: 'core/column-addition',
  ...EVERY_ROW,
  baseColumnName: base,
  expression,
  onError: 'keep-original',
  newColumnName: name,
  columnInsertIndex: 0,
  description: `Add ${name} beside ${base}`,
})

const rename = (from: string, to: string): Operation => ({
  op: 'core/column-rename',
  oldColumnName: from,
  newColumnName: to,
  description: `Rename ${from} to ${to}`,
})

const removal = (column: string, because: string): Operation => ({
  op: 'core/column-removal',
  columnName: column,
  description: `Remove ${column}: ${because}`,
})

const transform = (column: string, expression: string, description: string): Operation => ({
  op: 'core/text-transform',
  ...EVERY_ROW,
  columnName: column,
  expression,
  onError: 'keep-original',
  repeat: false,
  repeatCount: 0,
  description,
})

function edits(column: string, { mapping, isTime }: Target): readonly Operation[] {
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

const edit = (from: readonly string[], to: string) => ({
  from,
  fromBlank: from.length === 0,
  fromError: false,
  to,
})

function textOf(meaning: WordMapping): string {
  if (typeof meaning === 'string') return meaning
  if ('code' in meaning) return meaning.code
  return 'codes' in meaning ? meaning.codes.join(';') : meaning.said
}

/** Our signs as Java’s SimpleDateFormat has them; all others stand for themselves. */
const JAVA: Readonly<Record<string, string>> = {
  YYYY: 'yyyy',
  YY: 'yy',
  DD: 'dd',
  D: 'd',
  A: 'a',
  S: 'S',
}

function dateExpression(format: string, isTime: boolean): string {
  const java = format.replaceAll(/YYYY|YY|DD|D|A|[A-Za-z]+|'/gu, (sign) => {
    const known = JAVA[sign]
    if (known !== undefined) return known
    if (sign === "'") return "''"
    return /^(?:MMMM|MMM|MM|M|HH|H|hh|h|mm|ss)$/u.test(sign) ? sign : `'${sign}'`
  })
  const to = isTime ? 'HH:mm' : 'yyyy-MM-dd'
  return `grel:if(isBlank(value), value, value.toDate(${JSON.stringify(java)}).toString(${JSON.stringify(to)}))`
}
