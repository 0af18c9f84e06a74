/** Random expressions of the right types over the tables of a ground, with every operator of the kernel. */
import {
  type Count,
  type Expression,
  type Field,
  NON_ANSWERS,
  type Reading,
  worldOf,
} from '@police-data/model'
import type { Chance } from './chance.ts'
import type { Ground } from './ground.ts'
import { counterpart, kindOf, randomPairs, randomReading, readValue, type Site, siteOf } from './operands.ts'
import { ODD_TEXTS } from './texts.ts'

/** An expression and the table it is asked of; one about the whole table has one verdict. */
export interface Asked {
  readonly table: string
  readonly scope: 'row' | 'table'
  readonly expression: Expression
}

export function randomAsked(ground: Ground, chance: Chance): Asked {
  const scope = chance.percent(17) ? 'table' : 'row'
  const table = chance.weighed([
    [38, 'loans'],
    [36, 'loan_items'],
    [20, 'room_bookings'],
    [6, 'closures'],
  ] as const)
  if (scope === 'row') {
    return { table, scope, expression: truth(siteOf(ground, table, chance), chance.pick([0, 1, 2, 2, 3])) }
  }
  const home = table === 'loan_items' && chance.percent(60) ? 'loans' : table
  return { table: home, scope, expression: aboutTable(siteOf(ground, home, chance)) }
}

/** True, false or null of a row; `depth` bounds the nesting. */
function truth(site: Site, depth: number): Expression {
  const { chance } = site
  if (depth > 0 && chance.percent(80)) return joined(site, depth)
  return chance.weighed<() => Expression>([
    [9, () => ({ op: 'present', of: randomReading(site).reading })],
    [9, () => ({ op: 'answered', of: randomReading(site).reading })],
    [10, () => ({ op: 'said', of: randomReading(site).reading, what: chance.pick(NON_ANSWERS) })],
    [13, () => compared(site, 'eq')],
    [9, () => compared(site, 'lt')],
    [11, () => compared(site, 'le')],
    [13, () => listed(site, 'in')],
    [11, () => listed(site, 'includes')],
    [10, () => matched(site)],
    [7, () => counted(site)],
    [6, () => ofSome(site)],
    [3, () => bare(site)],
  ])()
}

function joined(site: Site, depth: number): Expression {
  const { chance } = site
  const op = chance.pick(['and', 'or', 'not'] as const)
  if (op === 'not') return { op, of: truth(site, depth - 1) }
  const parts = chance.weighed([
    [1, 0],
    [6, 1],
    [60, 2],
    [20, 3],
  ])
  return { op, of: Array.from({ length: parts }, () => truth(site, depth - 1)) }
}

const single = ({ multiple }: Field): boolean => multiple !== true
const ordered = ({ type }: Field): boolean =>
  type === 'integer' || type === 'number' || type === 'date' || type === 'time'

function compared(site: Site, op: 'eq' | 'lt' | 'le'): Expression {
  const found = readValue(site, (field) => single(field) && (op === 'eq' || ordered(field)))
  const other = counterpart(site, kindOf(found.field.type), found)
  return site.chance.percent(60)
    ? { op, left: found.reading, right: other }
    : { op, left: other, right: found.reading }
}

/** Lists that touch each other are never made: no value is both certainly in and certainly out. */
function listed(site: Site, op: 'in' | 'includes'): Expression {
  const { ground, chance } = site
  const { reading, field } = randomReading(
    site,
    ({ type, multiple }) =>
      (type === 'code' || type === 'text') && (op === 'in' || multiple === true || type === 'code'),
  )
  const codes = ground.standard.codeLists[field.list ?? '']?.codes
  const known = codes === undefined ? textsOf(site, reading) : [...Object.keys(codes), 'klingon', 'unknown']
  const yes = chance.some(known, chance.between(0, Math.min(4, known.length)))
  if (chance.percent(45)) return { op, item: reading, yes }
  const rest = known.filter((one) => !yes.includes(one))
  return { op, item: reading, yes, no: chance.some(rest, chance.between(0, rest.length)) }
}

/** Texts that the column holds, and some that it does not. */
function textsOf({ ground, table, chance }: Site, { name, of }: Reading): readonly string[] {
  const rows = ground.rows[of ?? table.id] ?? []
  const held = Array.from({ length: 6 }, () => chance.pick(rows).cell(name).raw ?? '')
  return [...new Set([...held, chance.pick(ODD_TEXTS), 'unknown'])]
}

const PATTERNS: readonly string[] = [
  '[a-z_]+',
  '[A-Za-z ]*',
  '[0-9]{1,3}',
  '[0-9]{4}-[0-9]{2}-(01|15)',
  '2019-0[1-6]-[0-9]{2}',
  '(0|1)[0-9]:[0-5][05]',
  '[A-Z]-[0-9]+',
  '[^a-m]+',
  '[^0-9]*',
  '[^~]*',
  '[0-9]{1,2}-(Jan|Oct|Dec)',
  '[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3}',
  '(north|harbour|unknown)?',
  '[^;]*(;[^;]+)+',
  '[à-ÿ𝒳a-z ]*',
  "[^']+'[^']*",
]

function matched(site: Site): Expression {
  const textual = ({ type, multiple }: Field) =>
    multiple !== true && (type === 'text' || type === 'code' || type === 'date' || type === 'time')
  const raw = site.chance.percent(40)
  const { reading } = raw ? randomReading(site) : readValue(site, textual)
  return {
    op: 'matches',
    item: raw ? { ...reading, op: 'raw' } : reading,
    pattern: site.chance.pick(PATTERNS),
  }
}

/** A count compared with a constant, a field or what is given, once or twice. */
function counted(site: Site): Expression {
  const { ground, chance } = site
  const pairs = randomPairs(site)
  const where = chance.percent(60) ? truth(siteOf(ground, pairs.table, chance, false), 0) : undefined
  const plain = where === undefined || !holdsCount(where)
  const count: Count = { op: 'count', ...pairs, ...(where !== undefined && plain ? { where } : {}) }
  const once = (): Expression => {
    const number = ({ type }: Field) => type === 'integer' || type === 'number'
    const has = Object.values(site.table.fields).some(number)
    const other =
      chance.percent(70) || !has
        ? ({ op: 'value', value: chance.pick([0, 0, 1, 1, 2, 3, 5, 1.5]) } as const)
        : counterpart(site, 'number', readValue({ ...site, parents: false }, number))
    const op = chance.pick(['eq', 'lt', 'le'] as const)
    return chance.percent(50) ? { op, left: count, right: other } : { op, left: other, right: count }
  }
  return chance.percent(80) ? once() : { op: 'and', of: [once(), once()] }
}

/** Of one row at least among those that agree; what is asked of it looks at no further rows. */
function ofSome(site: Site): Expression {
  const pairs = randomPairs(site)
  const asked = truth(siteOf(site.ground, pairs.table, site.chance, false), 0)
  const where: Expression = holdsCount(asked) ? { op: 'not', of: { op: 'value', value: null } } : asked
  return { op: 'some', ...pairs, where }
}

const holdsCount = (expression: Expression): boolean => /"op":"(count|some)"/.test(JSON.stringify(expression))

/** An operand in the place of a condition: itself where it is true or false, else null. */
function bare(site: Site): Expression {
  const { chance } = site
  return chance.weighed<() => Expression>([
    [6, () => randomReading(site, ({ type }) => type === 'boolean' || chance.percent(8)).reading],
    [2, () => ({ op: 'given', name: chance.pick(['open', 'price', 'club']) })],
    [1, () => ({ op: 'value', value: chance.pick([true, false, null, 'true']) })],
    [1, () => ({ op: 'count', ...randomPairs(site) })],
  ])()
}

/** Of a whole table: shares, series, and what joins them. */
function aboutTable(site: Site): Expression {
  const { chance } = site
  const one = (): Expression => (chance.percent(42) ? shared(site) : series(site))
  return chance.weighed<() => Expression>([
    [70, one],
    [14, () => ({ op: 'not', of: one() })],
    [8, () => ({ op: 'and', of: [one(), one()] })],
    [8, () => ({ op: 'or', of: [one(), one()] })],
  ])()
}

/** Close to the boundary on either side, where an error of one shows; mostly of some rows and not of all. */
function shared(site: Site, tries = 6): Expression {
  const { ground, table, chance } = site
  const share = {
    op: 'share',
    where: truth(site, 1),
    of: chance.percent(30) ? ({ op: 'and', of: [] } as const) : truth(site, 0),
    atMost: 50,
  } as const
  const { part, whole } = worldOf(ground.standard, table.id, {
    tables: ground.rows,
    given: ground.given,
  }).share(share)
  if ((part === 0 || part === whole) && tries > 0 && chance.percent(90)) return shared(site, tries - 1)
  const percent = whole === 0 ? 50 : Math.floor((100 * part) / whole)
  return { ...share, atMost: Math.min(100, Math.max(0, percent + chance.pick([-1, 0, 0, 1]))) }
}

function series(site: Site): Expression {
  const { ground, table, chance } = site
  const dates = Object.values(table.fields).filter(({ type }) => type === 'date')
  const field = dates[chance.percent(70) ? 0 : chance.below(dates.length)]
  if (field === undefined) return shared(site)
  const unless = chance.percent(65)
    ? chance.weighed([
        [8, { table: 'closures', from: 'from_date', to: 'to_date' }],
        [1, { table: 'loans', from: 'lent_date', to: 'due_date' }],
      ])
    : undefined
  if (unless !== undefined && ground.standard.tables[unless.table] === undefined) return shared(site)
  return { op: 'series', field: field.id, by: 'month', ...(unless === undefined ? {} : { unless }) }
}
