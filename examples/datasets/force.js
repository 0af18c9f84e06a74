// A year of force in a town that does not exist: 96 incidents, every one made up.
import { ageOf, chance, codesOf, daysAfter, momentOf } from './chance.js'

const INCIDENTS = 96

/** Rows by table, as JSON writes them. Fields that are not here are empty. */
export function force(standard) {
  const luck = chance(20240101)
  const any = (list) => luck.oneOf(codesOf(standard, list))
  const tables = { force_incidents: [], force_subjects: [], force_officers: [], force_actions: [] }
  for (let place = 0; place < INCIDENTS; place += 1) incident(place, { luck, any, tables })
  return tables
}

function incident(place, { luck, any, tables }) {
  const { date, time } = momentOf(place, INCIDENTS, 2024, luck)
  const key = { agency_id: 'us-xx-millbrook', incident_id: `F2024-${String(place + 1).padStart(4, '0')}` }
  const subjects = luck.in(0.15) ? 2 : 1
  const officers = luck.oneOf([1, 2, 2, 3])
  tables.force_incidents.push({
    ...key,
    occurred_date: date,
    occurred_time: time,
    date_precision: 'day',
    reported_date: daysAfter(date, luck.below(3)),
    record_status: 'final',
    reporting_role: 'officer_used_force',
    initiation: any('initiation'),
    service_type: any('service_type'),
    setting: any('setting'),
    district: luck.oneOf(['North', 'South', 'Harbour']),
    force_reason: [luck.oneOf(['overcome_resistance', 'effect_arrest', 'protect_officer', 'protect_public'])],
    review_outcome: 'within_policy',
  })
  for (let no = 1; no <= subjects; no += 1) tables.force_subjects.push({ ...key, ...subject(no, luck, any) })
  for (let no = 1; no <= officers; no += 1) tables.force_officers.push({ ...key, ...officer(no, luck) })
  // One officer and one person at a time, so that the rows are no combination of everybody with everybody.
  for (let no = 1; no <= Math.max(subjects, officers); no += 1) {
    const pair = { subject_no: String(Math.min(no, subjects)), officer_no: String(Math.min(no, officers)) }
    tables.force_actions.push({ ...key, action_no: String(no), ...pair, ...action(no, luck) })
  }
}

function subject(no, luck, any) {
  const age = luck.between(19, 71)
  return {
    subject_no: String(no),
    race: [luck.oneOf(['black', 'white', 'hispanic_latino', 'asian', 'white'])],
    race_source: any('demographic_source'),
    gender: luck.oneOf(['man', 'man', 'man', 'woman']),
    ...ageOf(age),
    juvenile: false,
    impairment: [luck.oneOf(['none_apparent', 'alcohol', 'drugs', 'mental_health'])],
    resistance: [luck.oneOf(['passive', 'active'])],
    armed_status: 'unarmed',
    injury_level: luck.oneOf(['none', 'none', 'none', 'minor']),
    medical_aid: false,
    hospitalised: false,
    arrested: luck.in(0.7),
  }
}

function officer(no, luck) {
  const age = luck.between(23, 58)
  return {
    officer_no: String(no),
    race: [luck.oneOf(['white', 'black', 'hispanic_latino', 'asian'])],
    gender: luck.oneOf(['man', 'man', 'woman']),
    ...ageOf(age),
    years_of_service: luck.between(1, age - 22),
    duty_status: 'on_duty',
    injury_level: 'none',
    body_worn_camera: luck.in(0.9),
  }
}

const TYPES = [
  'takedown',
  'firearm_pointed',
  'firearm_drawn',
  'cew_probes',
  'strike_personal',
  'escort_hold',
  'chemical_spray',
  'canine_deployed',
  'control_hold',
]

const action = (no, luck) => ({ force_type: luck.oneOf(TYPES), sequence: no })
