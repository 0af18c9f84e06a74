/** Follows every record and every word of a published file through its mapping, and counts them without the checker. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { type DataFile, mapFiles } from '@police-data/checker'
import { diskShelf, openFile } from '@police-data/checker/node'
import { isNonAnswer, Mapping, readYaml, type Standard } from '@police-data/model'
import { parse } from 'csv-parse'
import { expect } from 'vitest'
import { partFor, partsOf } from '../../packages/checker/src/map/parts.ts'
import { agencyHome, publishedStandard } from '../shared/agencies.ts'
import { file } from '../shared/checking.ts'

/** The records of the file as another reader finds them, the header with them; blank lines are none. */
async function recordsOf(path: string, most: number): Promise<number> {
  const bytes = createReadStream(path)
  const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const options = {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    to: most,
  }
  let records = 0
  for await (const _ of plain.pipe(parse(options))) records += 1
  return records
}

/** The first lines of a file as a file of its own. No cell of the published files holds a line break there. */
async function firstLines(path: string, most: number): Promise<DataFile> {
  const bytes = createReadStream(path)
  const plain = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  const records: string[] = []
  const options = { bom: true, relax_column_count: true, relax_quotes: true, raw: true, to: most }
  for await (const { raw } of plain.pipe(parse(options)))
    records.push((raw as string).replace(/\r?\n?$/u, '\n'))
  return file(basename(path, '.gz'), new TextEncoder().encode(records.join('')))
}

async function opened(path: string): Promise<DataFile> {
  const one = await openFile(path)
  if (!one.ok) throw new Error(one.problem.message)
  return one
}

/** What the rows hold in each coded field, counted from what is written. */
interface Written {
  rows: number
  readonly words: Map<string, { known: number; said: number; empty: number; unmapped: number }>
}

/** `most` is of lines of each file, the header with them; all of them where it is left out. */
export async function conserves(name: string, paths: readonly string[], most?: number): Promise<void> {
  const standard = await publishedStandard()
  const text = await readFile(join(agencyHome(name), 'mapping.yaml'), 'utf8')
  const made = readYaml('mapping.yaml', text, Mapping)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const written = new Map<string, Written>()
  const shelf = diskShelf()
  const mapped = await mapFiles({
    standard,
    mapping: { path: 'mapping.yaml', text },
    files: await Promise.all(
      paths.map((path) => (most === undefined ? opened(path) : firstLines(path, most))),
    ),
    shelf,
    open: async (table, fields) => {
      const mine: Written = { rows: 0, words: new Map() }
      written.set(table.id, mine)
      const coded = fields.flatMap(({ id, list }, at) => (list === undefined ? [] : [{ id, list, at }]))
      for (const { id } of coded) mine.words.set(id, { known: 0, said: 0, empty: 0, unmapped: 0 })
      return {
        write: async (rows) => {
          mine.rows += rows.length
          for (const { id, list, at } of coded) {
            const tally = mine.words.get(id)
            if (tally === undefined) continue
            for (const row of rows) tally[kindOf(row[at] ?? '', list, standard)] += 1
          }
        },
        close: async () => {},
      }
    },
  })
  await shelf.clear()
  if (mapped.kind !== 'mapped') throw new Error(JSON.stringify(mapped))
  const { account } = mapped

  for (const [at, path] of paths.entries()) {
    const { layout = {} } = partFor(path, made.value, partsOf(made.value)) ?? {}
    const heads = (layout.headers ?? 1) + (layout.skip ?? 0)
    const all = await recordsOf(path, most ?? Number.MAX_SAFE_INTEGER)
    const one = account.records[at]
    expect(one?.in, path).toBe(all - heads)
    const { mapped: taken = 0, aside = 0, refused = 0, blank = 0 } = one ?? {}
    expect(taken + aside + refused + blank, path).toBe(all - heads)
    expect(refused, `${path}: refused`).toBe(0)
  }
  expect(Object.fromEntries([...written].map(([table, { rows }]) => [table, rows]))).toEqual(account.tables)
  expect(account.words.length).toBeGreaterThan(0)
  for (const { table, field, rows, codes, other, said, empty, unmapped } of account.words) {
    const known = Object.values(codes).reduce((a, b) => a + b, 0) + other
    expect(known + said + empty + unmapped, `${table}.${field}`).toBe(rows)
    expect({ known, said, empty, unmapped }, `${table}.${field}`).toEqual(
      written.get(table)?.words.get(field),
    )
  }
}

function kindOf(
  text: string,
  list: string,
  { codeLists }: Standard,
): 'known' | 'said' | 'empty' | 'unmapped' {
  if (text === '') return 'empty'
  if (isNonAnswer(text)) return 'said'
  const codes = codeLists[list]?.codes ?? {}
  return text.split(';').every((code) => code === 'other' || codes[code] !== undefined) ? 'known' : 'unmapped'
}
