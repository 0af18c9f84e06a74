/** An account of what became of everything: records, columns and words; nothing is lost between them. */
import { isNonAnswer, OTHER, type RecordAccount, type Relation, type Standard } from '@police-data/model'
import type { Dataset } from '../map/dataset.ts'
import type { MergedPlan } from '../map/merge-plans.ts'
import { type Fate, plannedFields } from '../map/plan.ts'
import { bothAccounts, NO_RECORDS } from '../map/record-account.ts'

/** Rows of a coded field by what they hold; together they are all rows of the table. */
export interface WordAccount {
  readonly table: string
  readonly field: string
  readonly rows: number
  /** A code, by how well it fits; `written` where the file has the code itself. */
  readonly codes: Readonly<Record<Relation | 'written', number>>
  /** The code `other`, with the agency's words beside it. */
  readonly other: number
  readonly said: number
  readonly empty: number
  /** What no word of the mapping and no code fits; it is written as it stands. */
  readonly unmapped: number
}

export interface MapAccount {
  /** What is to be told of the files and the mapping. */
  readonly notes: readonly string[]
  /** Of each file. */
  readonly records: readonly ({ readonly path: string } & RecordAccount)[]
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>
  readonly columns: readonly (Fate & { readonly path: string })[]
  readonly words: readonly WordAccount[]
  /** Records of the same row that say something else than the first of them. */
  readonly disagreements: number
  /** Records whose lists are not equally long. */
  readonly uneven: number
}

type Counts = Omit<WordAccount, 'table' | 'field' | 'codes'> & {
  readonly codes: Record<Relation | 'written', number>
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export interface Accountant {
  /** Told of the records of each file as they are read, from 0. */
  read(source: number, records: number): void
  add(dataset: Dataset): void
  /** Told of rows as they are written, which may be long after they were added. */
  wrote(table: string, rows: number): void
  /** Throws where the sums do not agree: then rows were lost. */
  done(): Pick<MapAccount, 'tables' | 'words' | 'disagreements' | 'uneven'> & {
    readonly records: readonly RecordAccount[]
  }
}

export function accountant(plan: MergedPlan, { codeLists }: Standard): Accountant {
  const tables = new Map<string, number>(plan.tables.map(({ table }) => [table.id, 0]))
  const words = plan.tables.flatMap((one) =>
    plannedFields(one).flatMap((field) => {
      const list = codeLists[field.list ?? '']
      return list === undefined ? [] : [{ table: one.table.id, field: field.id, list, counts: none() }]
    }),
  )
  const written = new Map<string, number>(tables)
  const readOf = new Map<number, number>()
  let records: readonly RecordAccount[] = []
  let disagreements = 0
  let uneven = 0

  return {
    read: (source, some) => {
      readOf.set(source, (readOf.get(source) ?? 0) + some)
    },
    add: (dataset) => {
      records = dataset.records.map((one, at) => bothAccounts(one, records[at] ?? NO_RECORDS))
      disagreements += dataset.disagreements.length
      uneven += dataset.uneven.length
      for (const [id, rows] of Object.entries(dataset.tables)) {
        tables.set(id, (tables.get(id) ?? 0) + rows.length)
        for (const { table, field, list, counts } of words) {
          if (table !== id) continue
          for (const row of rows) {
            const held = row.held(field)
            count(counts, held?.text ?? '', held?.relation ?? null, list.codes)
          }
        }
      }
    },
    wrote: (table, rows) => {
      written.set(table, (written.get(table) ?? 0) + rows)
    },
    done: () => {
      for (const [table, rows] of tables) {
        if (rows !== written.get(table))
          throw new Error(`Rows of ${table} were lost: ${rows} were made and ${written.get(table)} written`)
      }
      for (const [at, one] of records.entries()) {
        if (one.in !== (readOf.get(at) ?? 0))
          throw new Error(`Records were lost: ${readOf.get(at)} were read and ${one.in} mapped`)
        if (one.in !== one.mapped + one.aside + one.refused + one.blank)
          throw new Error(`Records were lost: ${JSON.stringify(one)}`)
      }
      return {
        records,
        tables: Object.fromEntries(tables),
        words: words.map(({ table, field, counts }) => {
          const { codes, other, said, empty, unmapped, rows } = counts
          const all = Object.values(codes).reduce((a, b) => a + b, 0) + other + said + empty + unmapped
          if (all !== rows || rows !== tables.get(table))
            throw new Error(`Words of ${table}.${field} were lost`)
          return { table, field, ...counts }
        }),
        disagreements,
        uneven,
      }
    },
  }
}

const none = (): Mutable<Counts> => ({
  rows: 0,
  codes: { written: 0, exact: 0, close: 0, broad: 0, narrow: 0, related: 0 },
  other: 0,
  said: 0,
  empty: 0,
  unmapped: 0,
})

function count(
  counts: Mutable<Counts>,
  text: string,
  relation: Relation | null,
  codes: Readonly<Record<string, unknown>>,
): void {
  counts.rows += 1
  if (text === '') counts.empty += 1
  else if (isNonAnswer(text)) counts.said += 1
  else if (!text.split(';').every((one) => Object.hasOwn(codes, one) || one === OTHER)) counts.unmapped += 1
  else if (text === OTHER) counts.other += 1
  else counts.codes[relation ?? 'written'] += 1
}
