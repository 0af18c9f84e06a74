/** The first shape: 26 columns of the table `stops`, with values as police files hold them. */
import type { Chance } from '../chance.ts'
import { FAULTY, type Shape } from './shape.ts'
import { stopFaults } from './stop-faults.ts'
import { STOP_COLUMNS, type StopRow } from './stop-row.ts'
import { place } from './words.ts'

/** Rows that stand between a record and its copies, at most. */
const REMEMBERED = 997

const pad = (number: number, width: number): string => String(number).padStart(width, '0')

const AGENCIES = Array.from({ length: 200 }, (_, place) => `XX${pad(1000 + place * 37, 5)}00`)

/** Every day of three years but those of one month, in which the file has no stop. */
const DAYS = Array.from({ length: 1096 }, (_, day) =>
  new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
).filter((day) => !day.startsWith('2023-07'))

const BANDS: readonly (readonly [number, string])[] = [
  [24, '18_24'],
  [34, '25_34'],
  [44, '35_44'],
  [54, '45_54'],
  [64, '55_64'],
]
const bandOf = (age: number): string => BANDS.find(([last]) => age <= last)?.[1] ?? '65_plus'

const INITIATIONS = [
  'officer_initiated',
  'officer_initiated',
  'dispatched_call',
  'flagged_down',
  'checkpoint',
]
const PRECISIONS = ['block', 'block', 'intersection', 'road', 'beat']
const RACES = ['black', 'white', 'white', 'hispanic_latino', 'asian', 'black;white', 'hispanic_latino;white']
const SOURCES = ['officer_perceived', 'officer_perceived', 'official_record', 'self_reported']
const GENDERS = ['man', 'man', 'woman', 'nonbinary', 'unknown']
const MODES = ['vehicle', 'vehicle', 'vehicle', 'bicycle', 'transit']
const GROUNDS = ['reasonable_suspicion', 'probable_cause', 'probable_cause', 'warrant', 'checkpoint']
const REASONS = [
  ...['traffic_moving', 'traffic_equipment', 'traffic_nonmoving', 'matched_description', 'warrant_wanted'],
  ...['matched_description;suspicious_object', 'traffic_moving;impaired_driving'],
]
const ACTIONS = ['none', 'none', 'asked_consent_person', 'ordered_out_of_vehicle;field_sobriety_test', '']
const OUTCOMES = ['no_action', 'warning_verbal', 'citation_infraction', 'warning_verbal;field_interview_card']

/** Stops have one person or two: of five rows, the second and third are of one stop. */
const stopOf = (index: number): number => Math.floor(index / 5) * 4 + [0, 1, 1, 2, 3][index % 5]!
const personOf = (index: number): string => (index % 5 === 2 ? '2' : '1')

function clean(index: number, luck: Chance): StopRow {
  const stop = stopOf(index)
  const age = luck.between(18, 79)
  const date = luck.oneOf(DAYS)
  return {
    agency_id: AGENCIES[(stop * 7919) % AGENCIES.length] ?? '',
    stop_id: `S-${pad(stop, 9)}`,
    person_no: personOf(index),
    occurred_date: date,
    occurred_time: luck.in(0.06) ? '00:00' : `${pad(luck.below(24), 2)}:${pad(luck.between(1, 59), 2)}`,
    updated_date: luck.in(0.5) ? '' : luck.oneOf(DAYS),
    initiation: luck.oneOf(INITIATIONS),
    location_text: place(luck),
    location_precision: luck.oneOf(PRECISIONS),
    latitude: `3${luck.below(10)}.${pad(luck.below(1000), 3)}`,
    longitude: `-${luck.between(70, 119)}.${pad(luck.below(1000), 3)}`,
    race: luck.oneOf(RACES),
    race_source: luck.oneOf(SOURCES),
    race_self_reported: luck.in(0.7) ? 'not_recorded' : luck.in(0.4) ? '' : luck.oneOf(RACES),
    gender: luck.oneOf(GENDERS),
    age: String(age),
    age_band: bandOf(age),
    stop_mode: luck.oneOf(MODES),
    passenger: luck.in(0.1) ? 'true' : 'false',
    stop_legal_basis: luck.oneOf(GROUNDS),
    stop_reason: luck.oneOf(REASONS),
    stop_action: luck.oneOf(ACTIONS),
    stop_outcome: luck.oneOf(OUTCOMES),
    searched: luck.in(0.12) ? 'true' : 'false',
    force_used: luck.in(0.03) ? 'true' : 'false',
    duration_minutes: luck.in(0.2) ? '' : String(luck.between(2, 90)),
  }
}

export const stopsShape: Shape = {
  id: '1',
  title: 'police values: 26 columns of the table stops',
  columns: STOP_COLUMNS,
  options: ['--table', 'stops'],
  number: /(?:S-|,2\.)(\d{9})/u,
  rows: (luck) => {
    let earlier: StopRow | undefined
    return (index) => {
      const row = clean(index, luck)
      if (luck.in(FAULTY)) luck.oneOf(stopFaults)(row, index, earlier)
      else if (index % REMEMBERED === 0) earlier = { ...row }
      return STOP_COLUMNS.map((column) => row[column])
    }
  },
}
