/** Turns the files of a dataset into tables of the standard, in memory that does not grow with the files. */
import type { Field, Standard, Table } from '@police-data/model'
import { whileUnchanged } from '../check/changed-files.ts'
import type { Companion, DatasetInput, Refused } from '../check/dataset-input.ts'
import { mappingNotes } from '../check/gather-files.ts'
import { type OpenFile, openAll } from '../check/open-dataset.ts'
import { type Dataset, type Gatherer, gather, type Taker } from '../map/dataset.ts'
import { joinsOf } from '../map/join.ts'
import { mergePlans } from '../map/merge-plans.ts'
import { type Numbered, type Partition, partitionOf } from '../map/partition.ts'
import { plannedFields } from '../map/plan.ts'
import { readMapping } from '../map/read-mapping.ts'
import { accountant, type MapAccount } from './account.ts'
import { merged, type OrderedRow } from './merged.ts'
import type { TextRow } from './table-format.ts'

/** Where the rows of a table go, in their order. */
export interface TableSink {
  write(rows: readonly TextRow[]): Promise<void>
  close(): Promise<void>
}

/** Lines that wait outside of memory, by name. */
export interface Shelf {
  put(name: string, lines: readonly string[]): Promise<void>
  /** In the order in which they were put. */
  take(name: string): AsyncIterable<string>
}

export interface MapInput extends Omit<DatasetInput, 'mapping' | 'statement' | 'table' | 'showValues'> {
  readonly mapping: Companion
  /** Called once for each table that the mapping fills, with the fields that it fills. */
  readonly open: (table: Table, fields: readonly Field[]) => Promise<TableSink>
  readonly shelf: Shelf
  /** How many records are held in memory at once. */
  readonly most?: number
}

export type Mapped = { readonly kind: 'mapped'; readonly account: MapAccount } | Refused

const MOST = 100_000

/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function mapFiles(input: MapInput): Promise<Mapped> {
  const settled = await whileUnchanged(input.files, () => mapAll(input))
  return settled.ok ? settled.read : settled.refused
}

async function mapAll(input: MapInput): Promise<Mapped> {
  const { standard, mapping, most = MOST, shelf } = input
  const read = readMapping(mapping)
  if (!read.ok) return { kind: 'problems', problems: read.problems }
  const opened = await openAll(input, { path: mapping.path, ...read })
  if (!opened.ok) return opened.refused
  const { files } = opened
  const plan = mergePlans(files.map((one) => one.plan))
  const accounts = accountant(plan, standard)
  const targets: Target[] = []
  for (const one of plan.tables) {
    const fields = plannedFields(one)
    const names = fields.map(({ id }) => id)
    targets.push({ table: one.table.id, names, sink: await input.open(one.table, fields) })
  }

  const write = async (table: string, sink: TableSink, rows: readonly OrderedRow[]): Promise<void> => {
    await sink.write(rows.map(({ texts }) => texts))
    accounts.wrote(table, rows.length)
  }

  const parts = partsOf(files, partitionOf(files.map((one) => one.plan)), {
    standard,
    shelf,
    most,
    read: accounts.read,
  })
  let shelved = false
  for await (const { dataset, part } of parts) {
    accounts.add(dataset)
    for (const { table, names, sink } of targets) {
      const rows = rowsOf(dataset, table, names)
      if (part === null) await write(table, sink, rows)
      else
        await shelf.put(
          `rows of ${table} ${part}`,
          rows.map((row) => JSON.stringify(row)),
        )
    }
    shelved = part !== null
  }
  for (const { table, sink } of shelved ? targets : []) {
    const runs = Array.from({ length: SHELVES }, (_, part) => rowsOn(shelf, `rows of ${table} ${part}`))
    for await (const rows of merged(runs)) await write(table, sink, rows)
  }
  for (const { sink } of targets) await sink.close()

  const { records, ...rest } = accounts.done()
  return {
    kind: 'mapped',
    account: {
      ...rest,
      notes: [...mappingNotes(read.value), ...files.flatMap(({ file }) => file.notes ?? [])],
      records: files.flatMap(({ file }, at) => {
        const one = records[at]
        return one === undefined ? [] : [{ path: file.path, ...one }]
      }),
      columns: files.flatMap(({ file, plan: { columns } }) =>
        columns.map((one) => ({ path: file.path, ...one })),
      ),
    },
  }
}

interface Target {
  readonly table: string
  /** Of the fields that are written. */
  readonly names: readonly string[]
  readonly sink: TableSink
}

const rowsOf = ({ tables }: Dataset, table: string, names: readonly string[]): readonly OrderedRow[] =>
  [...(tables[table] ?? [])].map((row) => ({
    order: [row.place.source, row.place.row],
    texts: names.map((name) => row.held(name)?.text ?? ''),
  }))

interface Gathered {
  readonly dataset: Dataset
  /** Which shelf its rows wait on to be put in order; null where they are in order already. */
  readonly part: number | null
}

/** So many shelves, that one of them is held in memory with ease. */
const SHELVES = 64

interface Around {
  readonly standard: Standard
  readonly shelf: Shelf
  readonly most: number
  /** Told of the records of each file as they are read. */
  read(source: number, records: number): void
}

/** Records that belong together come in one part. */
async function* partsOf(
  files: readonly OpenFile[],
  partition: Partition,
  around: Around,
): AsyncGenerator<Gathered, void> {
  const { standard, shelf, most } = around
  if (partition.kind === 'apart') {
    const { gatherer, takers } = gathering(files, gather(standard, { goesOn: true }))
    let count = 0
    for await (const { source, record } of recordsOf(files, around)) {
      takers[source]?.take(record)
      count += 1
      if (count % most === 0) yield { dataset: gatherer.done(), part: null }
    }
    yield { dataset: gatherer.done(), part: null }
    return
  }
  let held: Numbered[] = []
  let shelved = false
  for await (const one of recordsOf(files, around)) {
    held.push(one)
    if (held.length < most || partition.kind !== 'keyed') continue
    await shelve(held, partition.keyOf, shelf)
    held = []
    shelved = true
  }
  if (!shelved || partition.kind !== 'keyed') {
    yield { dataset: gathered(held, files, standard), part: null }
    return
  }
  await shelve(held, partition.keyOf, shelf)
  for (let part = 0; part < SHELVES; part += 1)
    yield { dataset: gathered(await recordsOn(shelf, part), files, standard), part }
}

/** Every record of every file, with what other files lend it. */
async function* recordsOf(files: readonly OpenFile[], { read }: Around): AsyncGenerator<Numbered, void> {
  const joins = joinsOf(files.map((one) => one.plan))
  for (const [source, { file, plan, reading }] of files.entries()) {
    const joiner = joins.open(plan, source)
    let rows = 0
    for await (const batch of reading.batches) {
      for (const record of batch) yield { source, record: joiner.take(record) }
      rows += batch.length
      read(source, batch.length)
      file.onProgress?.({ rows })
    }
  }
}

interface Gathering {
  readonly gatherer: Gatherer
  readonly takers: readonly Taker[]
}

function gathering(files: readonly OpenFile[], gatherer: Gatherer): Gathering {
  return { gatherer, takers: files.map((one) => gatherer.open(one.plan)) }
}

function gathered(records: readonly Numbered[], files: readonly OpenFile[], standard: Standard): Dataset {
  const { gatherer, takers } = gathering(files, gather(standard))
  for (const { source, record } of records) takers[source]?.take(record)
  return gatherer.done()
}

async function shelve(
  records: readonly Numbered[],
  keyOf: (one: Numbered) => string,
  shelf: Shelf,
): Promise<void> {
  const lines = Array.from({ length: SHELVES }, (): string[] => [])
  for (const one of records) lines[hashOf(keyOf(one)) % SHELVES]?.push(JSON.stringify(one))
  for (const [part, some] of lines.entries()) await shelf.put(`records ${part}`, some)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

async function recordsOn(shelf: Shelf, part: number): Promise<readonly Numbered[]> {
  const records: Numbered[] = []
  for await (const line of shelf.take(`records ${part}`)) records.push(JSON.parse(line) as Numbered)
  return records
}

async function* rowsOn(shelf: Shelf, name: string): AsyncGenerator<OrderedRow, void> {
  for await (const line of shelf.take(name)) yield JSON.parse(line) as OrderedRow
}
