/** Judges cells by the rules of their own field, and makes rows that other rules can read. */
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
  const rules = ownRules(standard, table)
  return (name, text, own = text) => {
    const read = readCell(fieldOf(table, name), text)
    const ownText: Cell = own === text ? read : { ...read, raw: own === '' ? null : own }
    const broken = (rules.get(name) ?? []).filter(
      ({ rule, judge }) => judge(single(name, rule.origin === 'written' ? ownText : read), NOWHERE) === false,
    )
    const spoiled = broken.some(({ rule }) => rule.level === 'must')
    return { cell: spoiled ? unreadable(read) : read, broken: broken.map(({ rule }) => rule) }
  }
}

type OwnRules = ReadonlyMap<string, readonly OwnRule[]>

/** A standard never changes once it is linked, and single records are judged by the thousand. */
const remembered = new WeakMap<Standard, Map<string, OwnRules>>()

function ownRules(standard: Standard, table: Table): OwnRules {
  const tables = remembered.get(standard) ?? new Map<string, OwnRules>()
  remembered.set(standard, tables)
  const rules = tables.get(table.id) ?? rulesByField(standard, table)
  tables.set(table.id, rules)
  return rules
}

function rulesByField(standard: Standard, table: Table): OwnRules {
  const byField = new Map<string, OwnRule[]>()
  for (const rule of rulesOf(standard, table.id)) {
    const [name] = rule.fields
    if (rule.scope !== 'cell' || rule.expression === null || name === undefined) continue
    byField.set(name, [...(byField.get(name) ?? []), { rule, judge: evaluate(rule.expression) }])
  }
  return byField
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
