// Four years of shootings in a town that does not exist: 14 incidents, every one made up.
import { ageOf, chance, codesOf, daysAfter, momentOf } from './chance.js'

const YEARS = [2021, 2022, 2023, 2024]
const A_YEAR = [4, 3, 3, 4]

/** Rows by table, as JSON writes them. Fields that are not here are empty. */
export function shootings(standard) {
  const luck = chance(20240404)
  const any = (list) => luck.oneOf(codesOf(standard, list))
  const tables = { shootings: [], shooting_subjects: [], shooting_officers: [] }
  for (const [at, year] of YEARS.entries())
    for (let place = 0; place < A_YEAR[at]; place += 1) shooting(place, { year, all: A_YEAR[at], luck, any, tables })
  return tables
}

function shooting(place, { year, all, luck, any, tables }) {
  const { date, time } = momentOf(place, all, year, luck)
  const key = { agency_id: 'us-xx-millbrook', incident_id: `D${year}-${String(place + 1).padStart(2, '0')}` }
  const target = luck.oneOf(['person', 'person', 'person', 'animal'])
  const shots = Array.from({ length: luck.oneOf([1, 1, 2]) }, () => luck.between(1, 6))
  tables.shootings.push({
    ...key,
    occurred_date: date,
    occurred_time: time,
    date_precision: 'day',
    reported_date: date,
    record_status: 'final',
    initiation: any('initiation'),
    service_type: any('service_type'),
    setting: any('setting'),
    district: luck.oneOf(['North', 'South', 'Harbour']),
    firearm_target: [target],
    firearm_intent: 'intentional',
    shots_fired: shots.reduce((sum, one) => sum + one),
    force_reason: [target === 'person' ? 'protect_officer' : 'stop_animal'],
    review_outcome: 'within_policy',
    force_incident_id: 'not_applicable',
  })
  if (target === 'person') tables.shooting_subjects.push({ ...key, ...subject(date, luck, any) })
  for (const [at, rounds] of shots.entries())
    tables.shooting_officers.push({ ...key, ...officer(at + 1, rounds, luck) })
}

function subject(date, luck, any) {
  const injury = luck.oneOf(['none', 'none', 'serious_bodily_injury', 'minor', 'death'])
  const died = injury === 'death'
  return {
    subject_no: '1',
    race: [luck.oneOf(['black', 'white', 'hispanic_latino', 'asian', 'white'])],
    race_source: any('demographic_source'),
    gender: luck.oneOf(['man', 'man', 'man', 'woman']),
    ...ageOf(luck.between(19, 71)),
    juvenile: false,
    subject_role: 'subject',
    struck: injury !== 'none',
    injury_level: injury,
    hospitalised: injury !== 'none' && !died,
    impairment: ['none_apparent'],
    injury_attribution: injury === 'none' ? 'not_applicable' : 'force',
    death_date: died ? daysAfter(date, luck.below(3)) : 'not_applicable',
    armed_status: 'armed_actual',
    weapon: [luck.oneOf(['firearm', 'firearm', 'knife_edged', 'vehicle'])],
  }
}

function officer(no, rounds, luck) {
  const age = luck.between(23, 58)
  return {
    officer_no: String(no),
    race: [luck.oneOf(['white', 'black', 'hispanic_latino', 'asian'])],
    gender: luck.oneOf(['man', 'man', 'woman']),
    ...ageOf(age),
    years_of_service: luck.between(1, age - 22),
    duty_status: 'on_duty',
    fired: true,
    rounds,
    injury_level: 'none',
  }
}
