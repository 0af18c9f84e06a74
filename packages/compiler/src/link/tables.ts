/** Takes field groups into tables, adds the words field of every open list, and resolves keys and references. */
import {
  type CodeList,
  type Field,
  type GroupUse,
  OTHER,
  type Problem,
  type Table,
  type TableSource,
  WORDS,
} from '@police-data/model'
import { type Doc, problemAt } from '../doc.ts'
import type { Spec } from '../read.ts'

type Lists = Readonly<Record<string, CodeList>>
interface Placed {
  readonly field: Field
  readonly place: number
}

export function linkTables(
  spec: Spec,
  lists: Lists,
): { tables: Record<string, Table>; problems: readonly Problem[] } {
  const families = spec.standard?.value.families ?? []
  const known = new Map(spec.tables.map((doc) => [doc.value.id, doc]))
  const problems: Problem[] = []
  const tables: Record<string, Table> = {}
  for (const family of families) {
    for (const id of family.tables) {
      const doc = known.get(id)
      if (doc === undefined) {
        if (spec.standard)
          problems.push(problemAt(spec.standard, ['families'], 'table-unknown', `There is no table “${id}”.`))
        continue
      }
      const { fields, ...rest } = doc.value
      const taken = fieldsOf(doc, fields, spec, problems)
      tables[id] = { ...rest, family: family.id, fields: byId(doc, taken, lists, problems) }
    }
  }
  for (const doc of spec.tables) {
    const table = tables[doc.value.id]
    if (table === undefined)
      problems.push(problemAt(doc, ['id'], 'table-homeless', 'No family of standard.yaml names this table.'))
    else problems.push(...keyProblems(doc, table, tables))
  }
  return { tables, problems }
}

function fieldsOf(
  doc: Doc<TableSource>,
  fields: TableSource['fields'],
  spec: Spec,
  problems: Problem[],
): readonly Placed[] {
  return fields.flatMap((entry, place) => {
    if (!('group' in entry)) return [{ field: entry, place }]
    return fromGroup(doc, entry, place, spec, problems).map((field) => ({ field, place }))
  })
}

function fromGroup(
  doc: Doc<TableSource>,
  use: GroupUse,
  place: number,
  spec: Spec,
  problems: Problem[],
): readonly Field[] {
  const group = spec.groups.find(({ value }) => value.id === use.group)?.value
  if (group === undefined) {
    problems.push(
      problemAt(
        doc,
        ['fields', place, 'group'],
        'group-unknown',
        `There is no group of fields “${use.group}”.`,
      ),
    )
    return []
  }
  const named = [...(use.only ?? []), ...Object.keys(use.levels ?? {})]
  for (const name of named.filter((one) => !group.fields.some(({ id }) => id === one))) {
    problems.push(
      problemAt(doc, ['fields', place], 'field-unknown', `The group ${group.id} has no field “${name}”.`),
    )
  }
  return group.fields
    .filter(({ id }) => use.only === undefined || use.only.includes(id))
    .map((field) => ({ ...field, level: use.levels?.[field.id] ?? field.level }))
}

function byId(
  doc: Doc<TableSource>,
  placed: readonly Placed[],
  lists: Lists,
  problems: Problem[],
): Record<string, Field> {
  const fields: Record<string, Field> = {}
  for (const { field, place } of placed) {
    if (fields[field.id] !== undefined) {
      problems.push(
        problemAt(doc, ['fields', place], 'field-twice', `The table has two fields “${field.id}”.`),
      )
    }
    fields[field.id] = field
    if (field.type === 'code' && lists[field.list ?? ''] === undefined) {
      const what =
        field.list === undefined ? 'A coded field names its list.' : `There is no code list “${field.list}”.`
      problems.push(problemAt(doc, ['fields', place], 'list-unknown', what))
    }
    if (field.type !== 'code' && field.list !== undefined) {
      problems.push(
        problemAt(
          doc,
          ['fields', place],
          'list-unused',
          `Only a field of type code has a list; “${field.id}” is ${field.type}.`,
        ),
      )
    }
    if (field.multiple === true && field.type !== 'code' && field.type !== 'text') {
      problems.push(
        problemAt(doc, ['fields', place], 'field-multiple', 'Only text and codes can be multiple.'),
      )
    }
    const words = wordsField(field, lists)
    if (words !== undefined) fields[words.id] = words
  }
  return fields
}

/** Where a list is open, `other` keeps the agency's own words beside it. */
function wordsField(field: Field, lists: Lists): Field | undefined {
  const list = lists[field.list ?? '']
  if (list?.open !== true || list.codes[OTHER] === undefined || field.derived !== undefined) return undefined
  return {
    id: `${field.id}${WORDS}`,
    title: `${field.title}: the agency’s own words`,
    definition: `The words the agency used where the code of “${field.title}” is other.`,
    type: 'text',
    level: 'may',
    sensitivity: field.sensitivity === 'open' ? 'quasi' : field.sensitivity,
    since: field.since,
    examples: ['words as the agency wrote them'],
  }
}

function keyProblems(
  doc: Doc<TableSource>,
  table: Table,
  tables: Readonly<Record<string, Table>>,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const [place, name] of table.key.entries()) {
    if (table.fields[name] === undefined)
      problems.push(problemAt(doc, ['key', place], 'field-unknown', `The table has no field “${name}”.`))
    else if (table.fields[name].level !== 'must') {
      problems.push(
        problemAt(doc, ['key', place], 'key-optional', `“${name}” is part of the key, so its level is must.`),
      )
    }
  }
  for (const [place, { fields, table: to }] of (table.references ?? []).entries()) {
    const steps = ['references', place] as const
    const target = tables[to]
    if (target === undefined)
      problems.push(problemAt(doc, [...steps, 'table'], 'table-unknown', `There is no table “${to}”.`))
    else if (target.key.length !== fields.length) {
      problems.push(
        problemAt(
          doc,
          [...steps, 'fields'],
          'reference-key',
          `The key of ${to} has ${target.key.length} fields: ${target.key.join(', ')}.`,
        ),
      )
    }
    for (const name of fields.filter((one) => table.fields[one] === undefined)) {
      problems.push(
        problemAt(doc, [...steps, 'fields'], 'field-unknown', `The table has no field “${name}”.`),
      )
    }
  }
  return problems
}
