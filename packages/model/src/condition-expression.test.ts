import { expect, test } from 'vitest'
import { conditionExpression } from './condition-expression.ts'
import type { Table } from './forms/table.ts'
import type { Setting } from './kernel/setting.ts'

const table = (id: string, ...fields: string[]): Table =>
  ({
    id,
    key: ['agency_id'],
    fields: Object.fromEntries(
      fields.map((name) => [name, { id: name, type: 'text', level: 'may', sensitivity: 'open' }]),
    ),
  }) as unknown as Table

const shootings = table('shootings', 'agency_id', 'force_incident_id')
const incidents = table('force_incidents', 'agency_id', 'incident_id')
const setting: Setting = { table: shootings, tables: { shootings, force_incidents: incidents }, lists: {} }

test('rows of another family are found by a link that has two names', () => {
  const by = ['agency_id', { own: 'force_incident_id', theirs: 'incident_id' }]
  expect(conditionExpression({ count: { table: 'force_incidents', by }, atLeast: 1 }, setting)).toMatchObject(
    {
      op: 'le',
      right: {
        op: 'count',
        table: 'force_incidents',
        by: [
          ['agency_id', 'agency_id'],
          ['force_incident_id', 'incident_id'],
        ],
      },
    },
  )
})
