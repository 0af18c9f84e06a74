import { expect, test } from 'vitest'
import { publishedStandard } from '../../../../test/shared/agencies.ts'
import { planHeaders } from './plan-headers.ts'

const standard = await publishedStandard()

function tableOf(header: string): string {
  const planned = planHeaders({ path: 'records.csv', header: header.split(',') }, standard)
  return planned.ok ? (planned.plan.tables[0]?.table.id ?? '') : (planned.problems[0]?.code ?? '')
}

test('of two tables with one key, the one that knows more of the columns is meant', () => {
  expect(tableOf('agency_id,incident_id,occurred_date,firearm_target,firearm_intent')).toBe('shootings')
  expect(tableOf('agency_id,incident_id,occurred_date,setting,reporting_role,district')).toBe(
    'force_incidents',
  )
})

test('where both know as many, the one that lacks fewer of its own', () => {
  expect(tableOf('agency_id,incident_id,occurred_date')).toBe('force_incidents')
})

test('a header without the key of any table needs a mapping', () => {
  expect(tableOf('Case No,Date,Officer')).toBe('mapping-needed')
})
