// The periods of 2024 of a town that does not exist, with what its other made-up datasets hold in each.
import { complaints } from './complaints.js'
import { force } from './force.js'
import { shootings } from './shootings.js'
import { stops } from './stops.js'

/** The table whose rows are the records of a family, the date that puts each in a period, and its months. */
const RECORDS = {
  force: ['force_incidents', 'occurred_date', 1],
  stops: ['stops', 'occurred_date', 1],
  complaints: ['complaints', 'received_date', 1],
  shootings: ['shootings', 'occurred_date', 3],
}

/** Rows by table, as JSON writes them. Fields that are not here are empty. */
export const periods = (standard) =>
  periodsOf({ ...force(standard), ...stops(standard), ...complaints(standard), ...shootings(standard) })

/** One row for each period and family of these tables. */
export function periodsOf(tables) {
  const reporting_periods = Object.entries(RECORDS).flatMap(([family, [table, date, months]]) =>
    Array.from({ length: 12 / months }, (_, place) => {
      const first = dayOf(place * months, 1)
      const last = dayOf((place + 1) * months, 0)
      return {
        agency_id: 'us-xx-millbrook',
        family,
        period_start: first,
        period_end: last,
        records: tables[table].filter((row) => row[date] >= first && row[date] <= last).length,
        calls_for_service: months * 1480 + ((place * 37) % 120),
        stops: months * 210 + ((place * 13) % 40),
        sworn_officers: 96,
        population: 61_400,
      }
    }),
  )
  return { reporting_periods }
}

/** Of 2024; the day 0 of a month is the last of the one before. */
const dayOf = (month, day) => new Date(Date.UTC(2024, month, day)).toISOString().slice(0, 10)
