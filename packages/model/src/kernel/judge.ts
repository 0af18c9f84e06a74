/** Judges cells by the rules of their own field, and makes rows that other rules can read. */
import type { Field } from '../forms/field.ts'
import type { Rule } from '../forms/rule.ts'
import { rulesOf, type Standard } from '../forms/standard.ts'
import { fieldOf, type Table } from '../forms/table.ts'
import { type Cell, EMPTY, readCell, unreadable } from './cell.ts'
import { deriveCell, restsOn } from './derive.ts'
import { evaluate, type Judge, type Row } from './evaluate.ts'
import { NOWHERE } from './nowhere.ts'

export interface JudgedCell {
  readonly cell: Cell
  /** The field's own rules that the cell breaks. */
  readonly broken: readonly Rule[]
}

interface OwnRule {
  readonly rule: Rule
  readonly judge: Judge
}

/**
 * The verdict depends on the texts alone, so a caller may remember it. With a mapping, `own` is the text of the
 * agency's own cell, which written rules read; derived rules read the text of the standard.
 */
export type CellJudge = (field: string, text: string, own?: string) => JudgedCell

export function cellJudge(standard: Standard, table: Table): CellJudge {
  const fields = judgedFields(standard, table)
  return (name, text, own = text) => {
    const known = fields.get(name)
    const read = readCell(known?.field ?? fieldOf(table, name), text)
    if (known === undefined) return { cell: read, broken: NONE }
    const row = single(name, read)
    const ownRow = own === text ? row : single(name, { ...read, raw: own === '' ? null : own })
    let broken = NONE
    for (const { rule, judge } of known.rules)
      if (judge(rule.origin === 'written' ? ownRow : row, NOWHERE) === false) broken = [...broken, rule]
    const spoiled = broken.some(({ level }) => level === 'must')
    return { cell: spoiled ? unreadable(read) : read, broken }
  }
}

const NONE: readonly Rule[] = []

/** A field that has rules of its own. */
interface JudgedField {
  readonly field: Field
  readonly rules: readonly OwnRule[]
}

type JudgedFields = ReadonlyMap<string, JudgedField>

/** A standard never changes once it is linked, and single records are judged by the thousand. */
const remembered = new WeakMap<Standard, Map<string, JudgedFields>>()

function judgedFields(standard: Standard, table: Table): JudgedFields {
  const tables = remembered.get(standard) ?? new Map<string, JudgedFields>()
  remembered.set(standard, tables)
  const fields = tables.get(table.id) ?? fieldsWithRules(standard, table)
  tables.set(table.id, fields)
  return fields
}

function fieldsWithRules(standard: Standard, table: Table): JudgedFields {
  const fields = new Map<string, JudgedField>()
  for (const rule of rulesOf(standard, table.id)) {
    const [name] = rule.fields
    if (rule.scope !== 'cell' || rule.expression === null || name === undefined) continue
    const own = { rule, judge: evaluate(rule.expression) }
    const known = fields.get(name)
    fields.set(name, { field: fieldOf(table, name), rules: [...(known?.rules ?? []), own] })
  }
  return fields
}

/**
 * What a text of this field is judged by, in words of its own: where it is the same, two fields judge every text alike, but
 * for which of their rules they name.
 */
export function judgedBy(standard: Standard, table: Table, name: string): string {
  const known = judgedFields(standard, table).get(name)
  const { type, multiple = false } = known?.field ?? fieldOf(table, name)
  const rules = (known?.rules ?? []).map(({ rule: { origin, level, expression } }) => [
    origin,
    level,
    expression,
  ])
  return JSON.stringify([name, type, multiple, rules])
}

const single = (name: string, cell: Cell): Row => ({ cell: (asked) => (asked === name ? cell : EMPTY) })

/** Completes judged cells with the derived fields of the table. */
export function rowOf(cells: Readonly<Record<string, Cell>>, standard: Standard, table: Table): Row {
  const written = (name: string): Cell => cells[name] ?? EMPTY
  return {
    cell: (name) => {
      const field = table.fields[name]
      if (field?.derived === undefined) return written(name)
      return deriveCell(field, table, written(restsOn(field.derived)), standard.codeLists)
    },
  }
}

/** The text a JSON value has in a CSV cell: lists joined by `;`, nothing for null and absent, no number as `1e-7`. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return decimals(value)
  return Array.isArray(value) ? value.map(String).join(';') : String(value)
}

/** JavaScript shortens numbers below a millionth; a cell writes them out, as far as a cell can. */
function decimals(value: number): string {
  const text = String(value)
  if (!text.includes('e-')) return text
  const written = value.toFixed(9).replace(/0+$/u, '')
  return Number(written) === value ? written : text
}

/** Reads a JSON record as a row, judged by every field's own rules. */
export function judgeRecord(
  record: Readonly<Record<string, unknown>>,
  standard: Standard,
  table: Table,
): Row {
  const judge = cellJudge(standard, table)
  const cells = Object.keys(table.fields).map(
    (name) => [name, judge(name, textOf(record[name])).cell] as const,
  )
  return rowOf(Object.fromEntries(cells), standard, table)
}
