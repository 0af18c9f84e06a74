/** Fills one table: finds or makes the row that a record contributes to, and numbers people and actions within it. */
import { cellJudge, type Standard } from '@police-data/model'
import type { Disagreement, SourceRecord } from './dataset.ts'
import type { Held } from './held.ts'
import { type Holder, holderOf } from './holder.ts'
import type { FieldPlan, TablePlan } from './plan.ts'
import { rowMaker, type StandardRow } from './standard-row.ts'

export interface Numbered {
  readonly number: string
  /** What was numbered: blank for somebody of whom the record says nothing. */
  readonly combination: string
}

/** What a record was numbered in each table. */
export type Numbers = Map<string, Numbered>

export interface TableFiller {
  /** False when a part of the key is empty. `numbers` carries what tables before this one numbered. */
  take(record: SourceRecord, numbers: Numbers): boolean
  rows(): readonly StandardRow[]
  holder(field: string): Holder
}

export interface Filling {
  readonly plan: TablePlan
  readonly grouped: boolean
  readonly disagreements: Disagreement[]
}

export function tableFiller(
  { plan: { table, fields }, grouped, disagreements }: Filling,
  standard: Standard,
): TableFiller {
  const judge = cellJudge(standard, table)
  const makeRow = rowMaker(table, standard)
  const holders = new Map(fields.map((one) => [one.field.id, holderOf(one, judge)]))
  const holder = (field: string): Holder => {
    const known = holders.get(field)
    if (known === undefined) throw new Error(`Nothing fills ${table.id}.${field}`)
    return known
  }
  const numbered = fields.filter(({ origin }) => origin.kind === 'numbered' || origin.kind === 'row')
  const keyFields = fields.filter(({ field }) => table.key.includes(field.id))
  const rows: StandardRow[] = []
  const byKey = new Map<string, StandardRow>()
  const known = new Map<string, Map<string, number>>()

  /** One number for each combination within the record; a blank combination is somebody new each time. */
  function numberFor(plan: FieldPlan, record: SourceRecord, scope: string): Numbered {
    const inScope = known.get(scope) ?? new Map<string, number>()
    known.set(scope, inScope)
    const parts =
      plan.origin.kind === 'numbered' ? plan.origin.columns.map((at) => (record.cells[at] ?? '').trim()) : []
    const blank = parts.every((part) => part === '')
    const combination = blank ? `row ${record.row}` : JSON.stringify(parts)
    const number = inScope.get(combination) ?? inScope.size + 1
    inScope.set(combination, number)
    return {
      number: String(number),
      combination: plan.origin.kind === 'row' ? combination : JSON.stringify(parts),
    }
  }

  function fill({ field, origin }: FieldPlan, record: SourceRecord, numbers: Numbers): Held | undefined {
    switch (origin.kind) {
      case 'column':
        return holder(field.id).ofColumn(record.cells[origin.column] ?? '')
      case 'constant':
        return holder(field.id).ofText(origin.text, origin.relation)
      case 'same':
      case 'numbered':
      case 'row': {
        const made = numbers.get(origin.kind === 'same' ? origin.table : table.id)
        return holder(field.id).ofNumber(made?.number ?? '', made?.combination ?? '')
      }
      case 'absent':
        return undefined
    }
  }

  return {
    holder,
    rows: () => rows,
    take: (record, numbers) => {
      const named = keyFields.filter((one) => !numbered.includes(one))
      const scope = named.map((one) => fill(one, record, numbers)?.text ?? '')
      if (grouped && scope.some((text) => text === '')) return false
      for (const plan of numbered) numbers.set(table.id, numberFor(plan, record, JSON.stringify(scope)))
      const cells = fields.map((one) => fill(one, record, numbers))
      const place = { row: record.row, line: record.line, byte: record.byte }
      const key = JSON.stringify([...scope, ...(numbered.length > 0 ? [numbers.get(table.id)?.number] : [])])
      const first = grouped ? byKey.get(key) : undefined
      if (first === undefined) {
        const row = makeRow(cells, place)
        rows.push(row)
        if (grouped) byKey.set(key, row)
      } else {
        for (const [at, { field }] of fields.entries()) {
          const kept = first.held(field.id)
          const other = cells[at]
          if (kept !== undefined && other !== undefined && kept.text !== other.text) {
            disagreements.push({ table: table.id, field: field.id, row: first, kept, other, place })
          }
        }
      }
      return true
    },
  }
}
