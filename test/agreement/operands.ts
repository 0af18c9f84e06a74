/** Random readings and constants, of the types that an operator takes. */
import type { Expression, Field, FieldType, Operand, Reading, Table } from '@police-data/model'
import type { Chance } from './chance.ts'
import { type Ground, valuesOf } from './ground.ts'
import { GOOD, ODD_TEXTS } from './texts.ts'

/** What can be compared with each other. */
export type Kind = 'number' | 'date' | 'time' | 'text' | 'code' | 'boolean'

export const kindOf = (type: FieldType): Kind => (type === 'integer' ? 'number' : type)

export interface Found {
  readonly reading: Reading
  readonly field: Field
  readonly table: string
}

/** Where expressions are made: over the rows of one table. A row of a `where` has no parent to read. */
export interface Site {
  readonly ground: Ground
  readonly table: Table
  readonly chance: Chance
  readonly parents: boolean
}

export const siteOf = (ground: Ground, table: string, chance: Chance, parents = true): Site => {
  const found = ground.standard.tables[table]
  if (found === undefined) throw new Error(`There is no table ${table}`)
  return { ground, table: found, chance, parents }
}

/** A reading of a field that `fits`, at any stage, of this row or of its parent; of any field where none does. */
export function randomReading(site: Site, fits: (field: Field) => boolean = () => true): Found {
  const { table, of } = randomHome(site)
  const fields = Object.values(table.fields).filter(fits)
  if (fields.length === 0)
    return site.parents ? randomReading({ ...site, parents: false }, fits) : randomReading(site)
  const field = site.chance.pick(fields)
  const op = site.chance.weighed([
    [70, 'field'],
    [18, 'typed'],
    [12, 'raw'],
  ] as const)
  return {
    field,
    table: table.id,
    reading: { op, name: field.id, ...(of === undefined ? {} : { of }) },
  }
}

function randomHome({ ground, table, chance, parents }: Site): { table: Table; of?: string } {
  const references = parents ? (table.references ?? []) : []
  if (references.length === 0 || chance.percent(70)) return { table }
  const { table: of } = chance.pick(references)
  return { table: ground.standard.tables[of] as Table, of }
}

/** As `randomReading`, at the stages `typed` and `field` alone: there the value has the type of its field. */
export function readValue(site: Site, fits: (field: Field) => boolean): Found {
  const found = randomReading(site, fits)
  return found.reading.op === 'raw'
    ? { ...found, reading: { ...found.reading, op: site.chance.percent(50) ? 'field' : 'typed' } }
    : found
}

/** Something to compare a field with: a constant near its values, another field, or what is given. */
export function counterpart(site: Site, kind: Kind, found: Found): Operand {
  const { chance } = site
  return chance.weighed<() => Operand>([
    [60, () => constant(site, kind, found)],
    [28, () => alike(site, kind, found).reading],
    [24, () => givenOf(site, kind) ?? constant(site, kind, found)],
  ])()
}

/** Mostly a value that the field has somewhere; codes are compared with codes alone. */
function constant(site: Site, kind: Kind, found: Found): Operand {
  const { ground, chance } = site
  const { field, table } = found
  if (kind === 'code') return alike(site, kind, found).reading
  if (kind === 'boolean') return { op: 'value', value: chance.percent(50) }
  if (chance.percent(2)) return { op: 'value', value: null }
  const values = valuesOf(ground, table, field.id)
  if (values.length > 0 && chance.percent(85)) return { op: 'value', value: chance.pick(values) as string }
  return { op: 'value', value: chance.pick(FARTHER[kind]) }
}

/** Another reading of that kind, or the same where this table has none. */
function alike(site: Site, kind: Kind, found: Found): Found {
  const fits = ({ type, multiple }: Field) => kindOf(type) === kind && multiple !== true
  const other = readValue(site, fits)
  return fits(other.field) ? other : found
}

const FARTHER: Readonly<Record<Exclude<Kind, 'code' | 'boolean'>, readonly (string | number)[]>> = {
  number: [0.1, 0.30000000000000004, 12.000000001, -1, 1e15, 999999999999999.9, 1e-7, 1e21, 2.5],
  date: ['0001-01-01', '2019-02-28', '2019-06-30', '9999-12-31', '2020-02-29'],
  time: GOOD.time,
  text: ODD_TEXTS,
}

function givenOf({ ground, chance }: Site, kind: Kind): Operand | undefined {
  const names = Object.entries(ground.standard.givens).filter(([, { type }]) => kindOf(type) === kind)
  return names.length === 0 ? undefined : { op: 'given', name: chance.pick(names)[0] }
}

/** Fields that agree in type, for a `count`: those of a reference, or the same fields of the same table. */
export function randomPairs({
  ground,
  table,
  chance,
}: Site): Pick<Extract<Expression, { op: 'count' }>, 'table' | 'by'> {
  const { tables } = ground.standard
  const up = (table.references ?? []).map(({ fields, table: to }) => ({
    table: to,
    by: fields.map((own, step) => [own, tables[to]?.key[step] as string] as const),
  }))
  const down = Object.values(tables).flatMap(({ id, references = [] }) =>
    references
      .filter((one) => one.table === table.id)
      .map(({ fields }) => ({
        table: id,
        by: table.key.map((own, step) => [own, fields[step] as string] as const),
      })),
  )
  const same = () => ({
    table: table.id,
    by: chance.some(Object.keys(table.fields), chance.pick([1, 1, 2])).map((name) => [name, name] as const),
  })
  const across = () => {
    const other = chance.pick(Object.values(tables))
    const own = chance.pick(Object.values(table.fields))
    const theirs = Object.values(other.fields).filter(
      ({ type, multiple }) => type === own.type && multiple === own.multiple,
    )
    return theirs.length === 0 ? same() : { table: other.id, by: [[own.id, chance.pick(theirs).id] as const] }
  }
  return chance.weighed<() => { table: string; by: readonly (readonly [string, string])[] }>([
    [45, () => (up.length + down.length === 0 ? same() : chance.pick([...up, ...down]))],
    [35, same],
    [20, across],
  ])()
}
