/** The SQL that is published finds nothing in the made-up datasets, and what is planted in them. */
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { emit } from '@police-data/compiler'
import { type Standard, tablesOf } from '@police-data/model'
import { beforeAll, expect, test } from 'vitest'
import { publishedStandard } from '../shared/agencies.ts'
import { ROOT } from '../shared/spec-files.ts'

let standard: Standard
let scripts: ReadonlyMap<string, string>
let connection: DuckDBConnection
beforeAll(async () => {
  standard = await publishedStandard()
  scripts = new Map((await emit(standard, [])).map(({ path, text }) => [path, text]))
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await run('tables')
  for (const { id } of tablesOf(standard)) {
    const file = join(ROOT, 'examples/datasets/together', `${id}.csv`)
    await connection.run(
      `INSERT INTO ${id} BY NAME SELECT * FROM read_csv('${file}', all_varchar = true, null_padding = true)`,
    )
  }
  await connection.run(`SET VARIABLE extraction_date = DATE '2025-02-01'`)
})

const run = (name: string) => connection.run(scripts.get(`duckdb/${name}.sql`) ?? '')

async function findings(): Promise<readonly string[]> {
  await run('read')
  await run('findings')
  const found = await connection.runAndReadAll(
    'SELECT rule, count(*) FROM pds_findings GROUP BY ALL ORDER BY ALL',
  )
  return found.getRows().map(([rule, count]) => `${String(rule)} ${String(count)}`)
}

test('nothing is found in them', async () => {
  expect(await findings()).toEqual([])
})

test('what is planted is found, and the scripts run again', async () => {
  await connection.run(`UPDATE force_actions SET force_type = 'Taser' WHERE action_no = '1' AND rowid < 5`)
  await connection.run(`UPDATE stops SET occurred_date = '2026-01-01' WHERE rowid = 3`)
  await connection.run(`DELETE FROM force_officers WHERE rowid = 0`)
  const [planted] = (
    await connection.runAndReadAll(`SELECT count(*) FROM force_actions WHERE force_type = 'Taser'`)
  ).getRows()
  const found = await findings()
  expect(found).toContain(`force_actions.force_type.in-code-list ${String(planted?.[0])}`)
  expect(found).toContain('stop-after-extraction 1')
  expect(found.join()).toContain('force_actions.refers-to.force_officers')
})
