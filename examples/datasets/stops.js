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
  const searches = searchesOf(luck)
  const asked = searches.some(({ consent_asked }) => consent_asked)
  tables.stops.push({
    ...key,
    person_no: '1',
    occurred_date: date,
    occurred_time: time,
    date_precision: 'day',
    initiation: any('initiation'),
    setting: any('setting'),
    district: luck.oneOf(['North', 'South', 'Harbour']),
    duration_minutes: luck.between(4, 55),
    race: [luck.oneOf(['black', 'white', 'hispanic_latino', 'asian', 'white'])],
    race_source: any('demographic_source'),
    gender: luck.oneOf(['man', 'man', 'woman']),
    ...ageOf(luck.between(19, 71)),
    juvenile: false,
    stop_mode: luck.oneOf(['vehicle', 'vehicle', 'on_foot', 'bicycle']),
    passenger: false,
    stop_legal_basis: luck.oneOf(['reasonable_suspicion', 'probable_cause']),
    stop_reason: [
      luck.oneOf(['traffic_moving', 'traffic_equipment', 'matched_description', 'witnessed_crime']),
    ],
    stop_action: [asked ? 'asked_consent' : 'none'],
    searched: searches.length > 0,
    force_used: false,
    stop_outcome: [luck.oneOf(['no_action', 'warning_verbal', 'citation_infraction', 'arrest_no_warrant'])],
  })
  for (const [place, one] of searches.entries())
    tables.stop_searches.push({ ...key, search_no: String(place + 1), person_no: '1', ...one })
}

/** None in most stops; the person, or the person and then the vehicle, in others. */
function searchesOf(luck) {
  if (!luck.in(0.35)) return []
  const kinds = luck.in(0.3) ? ['frisk', 'vehicle'] : [luck.oneOf(['frisk', 'person', 'vehicle'])]
  return kinds.map((kind) => search(kind, luck))
}

function search(search_type, luck) {
  const found = luck.in(0.25)
  const basis = luck.oneOf(['officer_safety', 'evidence_of_crime', 'consent_verbal', 'plain_view'])
  const asked = basis === 'consent_verbal'
  return {
    search_type,
    search_basis: [basis],
    consent_asked: asked,
    consent_given: asked,
    contraband_found: found,
    contraband: found ? [luck.oneOf(['drugs', 'alcohol', 'other_weapon'])] : 'not_applicable',
    sought: ['drugs'],
    property_seized: found,
  }
}
