/** Judges the values of one column: what each becomes in every field that takes it, and what that means for the row. */
import {
  type Cell,
  type CellJudge,
  cellJudge,
  deriveCell,
  EMPTY,
  evaluate,
  type Field,
  type Judge,
  NOWHERE,
  type Row,
  restsOn,
  type Standard,
  type World,
} from '@police-data/model'
import type { Held } from '../map/held.ts'
import type { FieldPlan } from '../map/plan.ts'
import type { CheckPlan } from './check-plan.ts'
import type { Cube, Literal } from './cubes.ts'
import { BROKEN, FAULT_BITS, NAMELESS, WHITE } from './layout.ts'

export interface Verdict {
  /** As the file writes it. */
  readonly own: string
  /** One for each field that takes the column, in the order of the plan. */
  readonly helds: readonly Held[]
  /** The faults that a row with this value may have: a bit each, in words of 32. */
  readonly faults: Uint32Array
  /** The marks that it may have. */
  readonly marks: bigint
  readonly flags: number
  /** What it is compared as; NaN where it cannot be compared. */
  readonly value: number
}

export interface ColumnJudge {
  readonly fields: readonly FieldPlan[]
  /** What a value becomes in each of them. */
  helds(own: string): readonly Held[]
  verdict(own: string): Verdict
}

export function columnJudges(plan: CheckPlan, standard: Standard): readonly ColumnJudge[] {
  const judge = cellJudge(standard, plan.table)
  const world: World = { ...NOWHERE, given: (name) => plan.given[name] ?? null }
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
    const heldsFor = (own: string): readonly Held[] => fields.map((one) => heldFor(one, own, judge))
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
function heldFor({ field, origin }: FieldPlan, own: string, judge: CellJudge): Held {
  if (origin.kind !== 'column') throw new Error('A column is taken as it stands')
  const { text, relation } = origin.convert(own)
  return { own, text, relation, column: origin.column, ...judge(field.id, text, own) }
}

interface Bit {
  readonly bit: number
  readonly literals: readonly { readonly judge: Judge; readonly is: boolean }[]
}

/** The cubes that look at a column by itself. */
export function bitsOf(cubes: readonly { readonly cube: Cube }[], column: number): readonly Bit[] {
  return cubes.flatMap(({ cube }, bit) => {
    const mine = cube.filter(({ columns }) => columns.length === 1 && columns[0] === column)
    return mine.length === 0 ? [] : [{ bit, literals: mine.map(literalJudge) }]
  })
}

const literalJudge = ({ of, is }: Literal) => ({ judge: evaluate(of), is })

const holds = ({ literals }: Bit, row: Row, world: World): boolean =>
  literals.every(({ judge, is }) => judge(row, world) === is)

function faultsOf(bits: readonly Bit[], row: Row, world: World): Uint32Array {
  const words = new Uint32Array(FAULT_BITS / 32).fill(0xffffffff)
  for (const one of bits) {
    if (!holds(one, row, world)) words[one.bit >> 5] = (words[one.bit >> 5] ?? 0) & ~(1 << (one.bit & 31))
  }
  return words
}

function marksOf(bits: readonly Bit[], row: Row, world: World): bigint {
  let marks = ALL_MARKS
  for (const one of bits) if (!holds(one, row, world)) marks &= ~(1n << BigInt(one.bit))
  return marks
}

export const ALL_MARKS = (1n << 64n) - 1n

function rowReader(
  { table }: CheckPlan,
  fields: readonly FieldPlan[],
  derived: readonly Field[],
  { codeLists }: Standard,
): (helds: readonly Held[]) => Row {
  const places = new Map(fields.map(({ field }, at) => [field.id, at]))
  const rests = new Map(
    derived.flatMap((field) => (field.derived === undefined ? [] : [[field.id, field] as const])),
  )
  return (helds) => {
    const written = (name: string): Cell => helds[places.get(name) ?? -1]?.cell ?? EMPTY
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
export function numberOf(held: Held | undefined): number {
  const value = held?.cell.value
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)
    ? Number(value.replaceAll('-', ''))
    : Number.NaN
}
