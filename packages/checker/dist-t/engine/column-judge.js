/** Judges the values of one column: what each becomes in every field that takes it, and what that means for the row. */
import { cellJudge, deriveCell, EMPTY, evaluate, NOWHERE, restsOn } from '@police-data/model'
import { BROKEN, FAULT_BITS, NAMELESS, WHITE } from './layout.js'
export function columnJudges(plan, standard) {
  const judge = cellJudge(standard, plan.table)
  const world = { ...NOWHERE, given: (name) => plan.given[name] ?? null }
  const key = new Set(plan.unique?.columns ?? [])
  return plan.columns.map((fields, column) => {
    const derived = Object.values(plan.table.fields).filter(
      (field) =>
        field.derived !== undefined &&
        fields.some((one) => one.field.id === restsOn(field.derived ?? { month: '' })),
    )
    const faults = bitsOf(plan.faults, column)
    const marks = bitsOf(plan.marks, column)
    const rowFor = rowReader(plan, fields, derived, standard)
    const heldsFor = (own) => fields.map((one) => heldFor(one, own, judge))
    return {
      fields,
      helds: heldsFor,
      verdict: (own) => {
        const helds = heldsFor(own)
        const row = rowFor(helds)
        const named = helds.every(({ cell }) => cell.value !== null)
        return {
          own,
          helds,
          faults: faultsOf(faults, row, world),
          marks: marksOf(marks, row, world),
          flags:
            (helds.some(({ broken }) => broken.length > 0) ? BROKEN : 0) |
            (own !== '' && own.trim() === '' ? WHITE : 0) |
            (key.has(column) && !named ? NAMELESS : 0),
          value: numberOf(helds[0]),
        }
      },
    }
  })
}
/** As a holder makes it, and not remembered: the machine remembers what is worth it. */
function heldFor({ field, origin }, own, judge) {
  if (origin.kind !== 'column') throw new Error('A column is taken as it stands')
  const { text, relation } = origin.convert(own)
  return { own, text, relation, column: origin.column, ...judge(field.id, text, own) }
}
/** The cubes that look at a column by itself. */
export function bitsOf(cubes, column) {
  return cubes.flatMap(({ cube }, bit) => {
    const mine = cube.filter(({ columns }) => columns.length === 1 && columns[0] === column)
    return mine.length === 0 ? [] : [{ bit, literals: mine.map(literalJudge) }]
  })
}
const literalJudge = ({ of, is }) => ({ judge: evaluate(of), is })
const holds = ({ literals }, row, world) => literals.every(({ judge, is }) => judge(row, world) === is)
function faultsOf(bits, row, world) {
  const words = new Uint32Array(FAULT_BITS / 32).fill(0xffffffff)
  for (const one of bits) {
    if (!holds(one, row, world)) words[one.bit >> 5] = (words[one.bit >> 5] ?? 0) & ~(1 << (one.bit & 31))
  }
  return words
}
function marksOf(bits, row, world) {
  let marks = ALL_MARKS
  for (const one of bits) if (!holds(one, row, world)) marks &= ~(1n << BigInt(one.bit))
  return marks
}
export const ALL_MARKS = (1n << 64n) - 1n
function rowReader({ table }, fields, derived, { codeLists }) {
  const places = new Map(fields.map(({ field }, at) => [field.id, at]))
  const rests = new Map(derived.flatMap((field) => (field.derived === undefined ? [] : [[field.id, field]])))
  return (helds) => {
    const written = (name) => helds[places.get(name) ?? -1]?.cell ?? EMPTY
    return {
      cell: (name) => {
        const field = rests.get(name)
        return field?.derived === undefined
          ? written(name)
          : deriveCell(field, table, written(restsOn(field.derived)), codeLists)
      },
    }
  }
}
/** Dates are compared as their digits: 2024-03-09 is 20240309. */
export function numberOf(held) {
  const value = held?.cell.value
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
    ? Number(value.replaceAll('-', ''))
    : Number.NaN
}
//# sourceMappingURL=column-judge.js.map
