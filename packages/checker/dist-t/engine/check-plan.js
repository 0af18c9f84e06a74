/** What a file of one table asks of each column and each row: the plan that the machine is set up by. */
import {
  cellJudge,
  EMPTY,
  evaluate,
  NOWHERE,
  nodesOf,
  readingsOf,
  restsOn,
  rowOf,
  rulesOf,
} from '@police-data/model'
import { cubesOf } from './cubes.js'
import { FAULT_BITS, MARK_BITS } from './layout.js'
/** The condition that a row counts in a share, or is found in it. */
export const wholeOf = (share) => `whole ${JSON.stringify(share.of)}`
export const partOf = (share) => `part ${JSON.stringify([share.of, share.where])}`
/** The condition that all of these fields are answers. */
export const namesOf = (fields) => `names ${fields.join()}`
/** Null where the file asks for more than the machine can do. */
export function checkPlan({ plan, standard, given, runs }) {
  const [only, second] = plan.tables
  const contribution = only?.contributions[0]
  if (only === undefined || second !== undefined || plan.grouped || plan.joins.length > 0) return null
  if (contribution === undefined || only.contributions.length > 1 || contribution.split !== null) return null
  const { table } = only
  const columns = plan.columns.map(() => [])
  const fixed = []
  for (const one of contribution.fields) {
    const { origin } = one
    if (origin.kind === 'absent' || origin.kind === 'constant') fixed.push(one)
    else if (origin.kind !== 'column' || origin.onlyIf !== null || origin.scope !== undefined) return null
    else columns[origin.column]?.push(one)
  }
  const columnsOf = columnReader(table, columns)
  const settled = settler(fixed, table, standard, given)
  const rules = rulesOf(standard, table.id)
  if (
    rules.some(
      ({ check, scope }) => check.kind === 'source' && scope === 'source' && check.test === 'cross-product',
    )
  )
    return null
  const faults = []
  let unique = null
  for (const rule of rules) {
    if (rule.scope !== 'row' || rule.expression === null || !runs(rule)) continue
    if (rule.check.kind === 'unique') {
      const key = rule.fields.map((name) => columnOf(name, table, columns))
      if (unique !== null || !key.every((one) => one !== null)) return null
      unique = { rule, columns: key.flatMap((one) => one ?? []) }
      continue
    }
    const cubes = cubesOf(rule.expression, false, columnsOf)
    if (cubes === null || !cubes.every((cube) => comparable(cube, table))) return null
    faults.push(...settled(cubes).map((cube) => ({ rule, cube })))
  }
  const conditions = conditionsOf(rules, runs)
  const marks = []
  for (const [condition, expression] of conditions) {
    const cubes = cubesOf(expression, true, columnsOf)
    if (cubes === null || !cubes.every((cube) => comparable(cube, table))) return null
    marks.push(...settled(cubes).map((cube) => ({ condition, cube })))
  }
  if (faults.length > FAULT_BITS || marks.length > MARK_BITS) return null
  const series = rules.flatMap(({ scope, expression }) =>
    scope === 'table' && expression !== null
      ? [...nodesOf(expression)].filter((node) => node.op === 'series')
      : [],
  )
  return { plan, table, columns, fixed, faults, marks, unique, series, given }
}
/** What must be counted: the two sides of every share, and whether references name anything. */
function conditionsOf(rules, runs) {
  const conditions = new Map()
  for (const rule of rules) {
    const { scope, expression, check, fields } = rule
    if (expression === null) continue
    if (scope === 'table' && runs(rule)) {
      for (const node of nodesOf(expression)) {
        if (node.op !== 'share') continue
        conditions.set(wholeOf(node), node.of)
        conditions.set(partOf(node), { op: 'and', of: [node.of, node.where] })
      }
    }
    if (check.kind === 'refers') {
      const answered = fields.map((name) => ({ op: 'answered', of: { op: 'field', name } }))
      conditions.set(namesOf(fields), { op: 'and', of: answered })
    }
  }
  return conditions
}
const columnOf = (name, { fields }, columns) => {
  const { derived } = fields[name] ?? {}
  const written = derived === undefined ? name : restsOn(derived)
  const place = columns.findIndex((all) => all.some(({ field }) => field.id === written))
  return place < 0 ? null : place
}
const BEYOND = new Set(['count', 'some', 'share', 'series'])
function columnReader(table, columns) {
  const known = new Map()
  const read = (expression) => {
    if ([...nodesOf(expression)].some(({ op }) => BEYOND.has(op))) return null
    const readings = readingsOf(expression)
    if (readings.some(({ of }) => of !== undefined)) return null
    return [...new Set(readings.flatMap(({ name }) => columnOf(name, table, columns) ?? []))]
  }
  return (expression) => {
    const found = known.get(expression) ?? read(expression)
    known.set(expression, found)
    return found
  }
}
/** What looks at no column is the same in every row: cubes that it denies go, and in the others it need not stand. */
function settler(fixed, table, standard, given) {
  const judge = cellJudge(standard, table)
  const cells = new Map(
    fixed.map(({ field, origin }) => [
      field.id,
      origin.kind === 'constant' ? judge(field.id, origin.text).cell : EMPTY,
    ]),
  )
  const row = rowOf(Object.fromEntries(cells), standard, table)
  const world = { ...NOWHERE, given: (name) => given[name] ?? null }
  const denied = ({ of, is, columns }) => columns.length === 0 && evaluate(of)(row, world) !== is
  return (cubes) =>
    cubes.filter((cube) => !cube.some(denied)).map((cube) => cube.filter(({ columns }) => columns.length > 0))
}
/** Two columns are compared as numbers: dates with dates, numbers with numbers. */
function comparable(cube, table) {
  return cube.every(({ of, columns }) => {
    if (columns.length < 2) return true
    if (of.op !== 'eq' && of.op !== 'lt' && of.op !== 'le') return false
    const types = [of.left, of.right].map((one) =>
      one.op === 'field' ? numericType(table.fields[one.name]) : null,
    )
    return types[0] !== null && types[0] === types[1]
  })
}
/** As what the values of a field are compared. */
export function numericType(field) {
  if (field === undefined || field.derived !== undefined || field.multiple === true) return null
  if (field.type === 'date') return 'date'
  return field.type === 'integer' || field.type === 'number' ? 'number' : null
}
//# sourceMappingURL=check-plan.js.map
