/** Where a value stands for several people at once, nobody's row takes it; what cannot be read stays to be reported. */
import { cellJudge, type Standard } from '@police-data/model'
import type { Dataset } from './dataset.ts'
import { holderOf } from './holder.ts'
import type { Plan, TablePlan } from './plan.ts'
import { NAMING, recordKey } from './record-key.ts'

type Tables = Dataset['tables']

/** Sees to the rows that there are. */
export type Guard = () => void

export function guard(plans: readonly Plan[], tables: Tables, standard: Standard): Guard {
  const names = recordNames(tables, standard)
  const guards = plans.flatMap((plan) => plan.tables).map((one) => guardTable(one, tables, standard, names))
  return () => {
    names.forget()
    for (const one of guards) one()
  }
}

function guardTable(
  { table, contributions }: TablePlan,
  tables: Tables,
  standard: Standard,
  names: RecordNames,
): Guard {
  const guarded = new Map(
    contributions.flatMap(({ fields }) =>
      fields.flatMap((one) =>
        'onlyIf' in one.origin && one.origin.onlyIf !== null
          ? [[one.field.id, { ...one, ...one.origin.onlyIf }] as const]
          : [],
      ),
    ),
  )
  const guards = [...guarded.values()].flatMap(({ single, else: otherwise, ...plan }): readonly Guard[] => {
    const { id } = plan.field
    const rows = tables[table.id]
    const column = rows?.column(id)
    if (rows === undefined || column === undefined) return []
    /** By the number of a cell. */
    const readable: number[] = []
    let instead: number | undefined
    return [
      () => {
        const own = names.of(table.id)
        const counts = names.counts(single)
        for (let number = column.forgets ? 0 : readable.length; number < column.size; number += 1)
          readable[number] = column.held(number)?.broken.length === 0 ? 1 : 0
        if (instead === undefined || column.forgets)
          instead = column.put(holderOf(plan, cellJudge(standard, table)).ofText(otherwise))
        const numbers = rows.numbersIn(column)
        for (let row = 0; row < own.length; row += 1) {
          if (readable[numbers[row] as number] === 1 && counts[own[row] as number] !== 1)
            column.numbers.put(row, instead)
        }
        rows.changed(id)
        if (recordKey(table).includes(id)) names.forget()
      },
    ]
  })
  return () => {
    for (const one of guards) one()
  }
}

/** What names the records that rows are of, as numbers that are the same in all tables. */
interface RecordNames {
  /** By row. */
  of(table: string): Int32Array
  /** By name, how many rows of the table have it. */
  counts(table: string): Int32Array
  /** Before a part of a name is something else. */
  forget(): void
}

function recordNames(tables: Tables, { tables: known }: Standard): RecordNames {
  const byTable = new Map<string, Int32Array>()
  const namesOf = (id: string): Int32Array => {
    const [rows, table] = [tables[id], known[id]]
    return rows === undefined || table === undefined ? new Int32Array(0) : rows.keysOf(recordKey(table))
  }
  const of = (id: string): Int32Array => {
    const made = byTable.get(id) ?? namesOf(id)
    byTable.set(id, made)
    return made
  }
  return {
    of,
    counts: (id) => {
      const all = of(id)
      const counts = new Int32Array(tables[id]?.keys.size(NAMING) ?? 0)
      for (const name of all) counts[name] = (counts[name] ?? 0) + 1
      return counts
    },
    forget: () => byTable.clear(),
  }
}
