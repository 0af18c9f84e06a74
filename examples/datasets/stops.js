// A year of stops in a town that does not exist: 120 stops, every one made up.
import { ageOf, chance, codesOf, momentOf } from './chance.js'

const STOPS = 120

/** Rows by table, as JSON writes them. Fields that are not here are empty. */
export function stops(standard) {
  const luck = chance(20240202)
  const any = (list) => luck.oneOf(codesOf(standard, list))
  const tables = { stops: [], stop_searches: [] }
  for (let place = 0; place < STOPS; place += 1) stop(place, { luck, any, tables })
  return tables
}

function stop(place, { luck, any, tables }) {
  const { date, time } = momentOf(place, STOPS, 2024, luck)
  const key = { agency_id: 'us-xx-millbrook', stop_id: `S2024-${String(place + 1).padStart(5, '0')}` }
  const searched = luck.in(0.3)
  tables.stops.push({
    ...key,
    person_no: '1',
    occurred_date: date,
    occurred_time: time,
    date_precision: 'day',
    record_status: 'final',
    initiation: any('initiation'),
    district: luck.oneOf(['North', 'South', 'Harbour']),
    race: [luck.oneOf(['black', 'white', 'hispanic_latino', 'asian', 'white'])],
    race_source: any('demographic_source'),
    gender: luck.oneOf(['man', 'man', 'woman']),
    ...ageOf(luck.between(19, 71)),
    juvenile: false,
    searched,
  })
  if (searched) tables.stop_searches.push({ ...key, person_no: '1', search_no: '1', contraband_found: false })
}
