import { whileUnchanged } from '../check/changed-files.js'
import { mappingNotes } from '../check/gather-files.js'
import { openAll } from '../check/open-dataset.js'
import { gather } from '../map/dataset.js'
import { joinsOf } from '../map/join.js'
import { mergePlans } from '../map/merge-plans.js'
import { plannedFields } from '../map/plan.js'
import { readMapping } from '../map/read-mapping.js'
import { accountant } from './account.js'
import { merged } from './merged.js'
import { partitionOf } from './partition.js'

const MOST = 100_000
/** Throws only what is no fault of the data: a disk that fails, a bug. */
export async function mapFiles(input) {
  const settled = await whileUnchanged(input.files, () => mapAll(input))
  return settled.ok ? settled.read : settled.refused
}
async function mapAll(input) {
  const { standard, mapping, most = MOST, shelf } = input
  const read = readMapping(mapping)
  if (!read.ok) return { kind: 'problems', problems: read.problems }
  const opened = await openAll(input, { path: mapping.path, ...read })
  if (!opened.ok) return opened.refused
  const { files } = opened
  const plan = mergePlans(files.map((one) => one.plan))
  const accounts = accountant(plan, standard)
  const targets = []
  for (const one of plan.tables) {
    const fields = plannedFields(one)
    const names = fields.map(({ id }) => id)
    targets.push({ table: one.table.id, names, sink: await input.open(one.table, fields) })
  }
  const write = async (table, sink, rows) => {
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
const rowsOf = ({ tables }, table, names) =>
  [...(tables[table] ?? [])].map((row) => ({
    order: [row.place.source, row.place.row],
    texts: names.map((name) => row.held(name)?.text ?? ''),
  }))
/** So many shelves, that one of them is held in memory with ease. */
const SHELVES = 64
/** Records that belong together come in one part. */
async function* partsOf(files, partition, around) {
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
  let held = []
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
async function* recordsOf(files, { read }) {
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
function gathering(files, gatherer) {
  return { gatherer, takers: files.map((one) => gatherer.open(one.plan)) }
}
function gathered(records, files, standard) {
  const { gatherer, takers } = gathering(files, gather(standard))
  for (const { source, record } of records) takers[source]?.take(record)
  return gatherer.done()
}
async function shelve(records, keyOf, shelf) {
  const lines = Array.from({ length: SHELVES }, () => [])
  for (const one of records) lines[hashOf(keyOf(one)) % SHELVES]?.push(JSON.stringify(one))
  for (const [part, some] of lines.entries()) await shelf.put(`records ${part}`, some)
}
/** FNV-1a, 32 bits. */
function hashOf(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
async function recordsOn(shelf, part) {
  const records = []
  for await (const line of shelf.take(`records ${part}`)) records.push(JSON.parse(line))
  return records
}
async function* rowsOn(shelf, name) {
  for await (const line of shelf.take(name)) yield JSON.parse(line)
}
//# sourceMappingURL=map-files.js.map
