/** Fields are sound: computed from what is there, bounded by values of their type, with examples that read. */
import {
  bandsOf,
  cellJudge,
  type Field,
  type Problem,
  readText,
  restsOn,
  type Standard,
  type Table,
  tablesOf,
  textOf,
  writtenFields,
} from '@police-data/model'
import { type Doc, problemAt, type Steps } from '../doc.ts'
import type { Spec } from '../read.ts'

export const fieldProblems = (standard: Standard, spec: Spec): readonly Problem[] =>
  tablesOf(standard).flatMap((table) =>
    Object.values(table.fields).flatMap((field) => [
      ...complaints(field, table, spec, ['derived'], 'derivation', derivationFault(field, table, standard)),
      ...(['minimum', 'maximum'] as const).flatMap((edge) =>
        complaints(field, table, spec, [edge], 'bound-unfit', boundFault(field, edge)),
      ),
      ...complaints(field, table, spec, ['pattern'], 'bound-unfit', patternFault(field)),
    ]),
  )

/** Judged by the field's own rules, so only where those are sound. */
export const fieldExampleProblems = (standard: Standard, spec: Spec): readonly Problem[] =>
  tablesOf(standard).flatMap((table) => {
    const judge = cellJudge(standard, table)
    return writtenFields(table).flatMap((field) =>
      field.examples.flatMap((example, place) => {
        const { broken } = judge(field.id, textOf(example))
        const fault = broken.some(({ level }) => level === 'must')
          ? `The example “${textOf(example)}” of ${table.id}.${field.id} breaks the field’s own rules.`
          : undefined
        return complaints(field, table, spec, ['examples', place], 'example-unfit', fault)
      }),
    )
  })

function complaints(
  field: Field,
  table: Table,
  spec: Spec,
  steps: Steps,
  code: string,
  fault: string | undefined,
): readonly Problem[] {
  const home = fault === undefined ? undefined : homeOf(field, table, spec)
  return fault === undefined || home === undefined
    ? []
    : [problemAt(home.doc, [...home.steps, ...steps], code, fault)]
}

/** Where a field is written: in its table, or in a group that the table takes. */
function homeOf({ id }: Field, table: Table, spec: Spec): { doc: Doc<unknown>; steps: Steps } | undefined {
  const own = spec.tables.find(({ value }) => value.id === table.id)
  const taken = new Set(own?.value.fields.flatMap((entry) => ('group' in entry ? [entry.group] : [])))
  const docs = [
    ...(own === undefined ? [] : [own]),
    ...spec.groups.filter(({ value }) => taken.has(value.id)),
  ]
  for (const doc of docs) {
    const place = doc.value.fields.findIndex((entry) => 'id' in entry && entry.id === id)
    if (place >= 0) return { doc, steps: ['fields', place] }
  }
  return undefined
}

function derivationFault(field: Field, table: Table, { codeLists }: Standard): string | undefined {
  const { derived } = field
  if (derived === undefined) return undefined
  const name = restsOn(derived)
  const source = table.fields[name]
  if (source === undefined) return `The table ${table.id} has no field “${name}”.`
  if (source.derived !== undefined) return `“${name}” is computed itself.`
  if (source.multiple === true) return `“${name}” holds several values.`
  if ('month' in derived) {
    if (source.type !== 'date') return `“${name}” is no date, so it has no month.`
    return field.type === 'text' ? undefined : 'A month is text.'
  }
  const list = codeLists[field.list ?? '']
  if ('band' in derived) {
    if (source.type !== 'integer') return `“${name}” is no whole number, so it is in no band.`
    return list !== undefined && bandsOf(list).length > 0
      ? undefined
      : 'A band is a code of a list whose codes say from and to.'
  }
  const attribute = codeLists[source.list ?? '']?.attributes?.[derived.attribute]
  if (attribute === undefined) return `The list of “${name}” declares no attribute “${derived.attribute}”.`
  if (field.list !== attribute.list) return `The attribute is of the list ${attribute.list ?? 'of no codes'}.`
  return attribute.list !== undefined || field.type === 'text'
    ? undefined
    : 'An attribute without a list is text.'
}

function boundFault(field: Field, edge: 'minimum' | 'maximum'): string | undefined {
  const bound = field[edge]
  if (bound === undefined) return undefined
  const { type } = field
  const numeric = type === 'integer' || type === 'number'
  const fits = numeric
    ? typeof bound === 'number'
    : (type === 'date' || type === 'time') && typeof bound === 'string' && readText(field, bound) !== null
  return fits ? undefined : `“${bound}” is no bound of a field of type ${type}.`
}

const patternFault = ({ type, multiple, pattern }: Field): string | undefined =>
  pattern === undefined || (type === 'text' && multiple !== true)
    ? undefined
    : 'Only a single text has a pattern.'
