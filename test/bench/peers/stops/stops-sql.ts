/** The rules of `stops` in DuckDB’s SQL, written by hand: what each cell reads as, and for each rule when a row breaks it. */
import {
  AgeBand,
  DemographicSource,
  Gender,
  Initiation,
  LocationPrecision,
  Race,
  StopAction,
  StopLegalBasis,
  StopMode,
  StopOutcome,
  StopReason,
} from '../../../../validators/types/codes.js'
import { STOP_COLUMNS } from '../../shapes/stop-row.ts'
import type { ShapeSql } from '../sql.ts'
import { NON_ANSWERS, SPREADSHEET_ERRORS, WORDS_FOR_NOTHING } from './patterns.ts'

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ')
const SAID = listed(NON_ANSWERS)

const CODED: Readonly<Record<string, object>> = {
  initiation: Initiation,
  location_precision: LocationPrecision,
  race_source: DemographicSource,
  gender: Gender,
  age_band: AgeBand,
  stop_mode: StopMode,
  stop_legal_basis: StopLegalBasis,
}
const LISTS: Readonly<Record<string, object>> = {
  race: Race,
  race_self_reported: Race,
  stop_reason: StopReason,
  stop_action: StopAction,
  stop_outcome: StopOutcome,
}
const ERRORS = listed(SPREADSHEET_ERRORS)
const FOR_NOTHING = listed(WORDS_FOR_NOTHING)
const BOOLEANS = ['passenger', 'searched', 'force_used']
const DATES = ['occurred_date', 'updated_date']

/** An enumeration looks a word up; `IN` would compare it with one code after the other. */
const types = Object.entries({ ...CODED, ...LISTS })
  .map(
    ([name, list]) =>
      `CREATE TYPE ${name}_word AS ENUM (${listed([...Object.values(list), ...NON_ANSWERS])});`,
  )
  .join('\n')

/** `<field>_ok` is false where the text is not of its type or not in its list, and null where the cell is empty. */
const ok = [
  ...Object.keys(CODED).map(
    (name) => `${name} IS NULL OR TRY_CAST(${name} AS ${name}_word) IS NOT NULL AS ${name}_ok`,
  ),
  ...Object.keys(LISTS).map(
    (name) => `CASE WHEN ${name} IS NULL OR TRY_CAST(${name} AS ${name}_word) IS NOT NULL THEN NULL
      ELSE string_split(${name}, ';') END AS ${name}_items`,
  ),
  ...BOOLEANS.map((name) => `${name} IS NULL OR ${name} IN ('false', 'true', ${SAID}) AS ${name}_ok`),
  ...DATES.map(
    (name) =>
      `CASE WHEN CAST(TRY_CAST(${name} AS DATE) AS VARCHAR) = ${name} THEN TRY_CAST(${name} AS DATE) END AS ${name}_d`,
  ),
  `occurred_time IS NULL OR regexp_full_match(occurred_time, '([01][0-9]|2[0-3]):[0-5][0-9]') OR occurred_time IN (${SAID}) AS occurred_time_ok`,
  ...['latitude', 'longitude'].map(
    (name) => `CASE WHEN regexp_full_match(${name}, '-?(0|[1-9][0-9]{0,14})([.][0-9]{1,9})?')
      THEN CAST(${name} AS DOUBLE) END AS ${name}_n`,
  ),
  ...['age', 'duration_minutes'].map(
    (name) =>
      `CASE WHEN CAST(TRY_CAST(${name} AS BIGINT) AS VARCHAR) = ${name} THEN TRY_CAST(${name} AS BIGINT) END AS ${name}_n`,
  ),
  `coalesce(regexp_full_match(agency_id, '[A-Za-z0-9][A-Za-z0-9-]{1,39}') AND agency_id NOT IN (${SAID}), false) AS agency_id_ok`,
  `coalesce(regexp_full_match(person_no, '[1-9][0-9]{0,5}'), false) AS person_no_ok`,
  `coalesce(contains(stop_id, 'E+') AND regexp_full_match(stop_id, '[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3}'), false) AS scientific`,
  "coalesce(occurred_time = '00:00', false) AS midnight",
]

/** Only lists of several codes, and words that are no code, are looked at part by part. */
const lists = Object.entries(LISTS).map(
  ([name, list]) => `CASE WHEN ${name}_items IS NULL THEN NULL
    WHEN len(${name}_items) > list_unique(${name}_items) OR regexp_matches(${name}, '^[ \\t\\r\\n;]|[ \\t\\r\\n;]$|;[ \\t\\r\\n;]|[ \\t\\r\\n];')
      OR list_has_any(${name}_items, [${SAID}]) THEN 'type'
    WHEN NOT list_has_all([${listed(Object.values(list))}], ${name}_items) THEN 'code' END AS ${name}_bad`,
)

/** The rows of a source, with all that the rules need of each. */
const judged = (source: string): string => `
  SELECT *, ${lists.join(',\n')} FROM (SELECT *, ${ok.join(',\n')} FROM ${source})`

const REQUIRED = [
  ...['occurred_date', 'occurred_time', 'initiation', 'race', 'race_source', 'gender', 'age', 'age_band'],
  ...['stop_mode', 'passenger', 'stop_legal_basis', 'stop_reason', 'stop_outcome', 'searched', 'force_used'],
]

const BANDS = Object.values(AgeBand).map((band) => {
  const [first, last] = band.split('_')
  return last === 'plus'
    ? `age_band = '${band}' AND age_n < ${first}`
    : `age_band = '${band}' AND age_n NOT BETWEEN ${first} AND ${last}`
})
const TOO_FINE = "'-?[0-9]{1,3}[.][0-9]{3}0*[1-9][0-9]*'"
const HIGHWAYS = 'Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE'

const both = (name: string, one: string, list: object): string =>
  `${name}_items IS NOT NULL AND ${name}_bad IS DISTINCT FROM 'type' AND list_contains(${name}_items, '${one}')
   AND list_has_any(${name}_items, [${listed(Object.values(list).filter((code) => code !== one))}])`

/** For every rule of one row: when it is broken. */
const rowConditions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(REQUIRED.map((name) => [`stops.${name}.required`, `${name} IS NULL`])),
  ...Object.fromEntries(
    ['agency_id', 'stop_id', 'person_no'].map((name) => [
      `stops.${name}.required`,
      `${name} IS NULL OR ${name} IN (${SAID})`,
    ]),
  ),
  ...Object.fromEntries(
    ['agency_id', 'person_no'].map((name) => [
      `stops.${name}.bounds`,
      `NOT ${name}_ok AND ${name} IS NOT NULL AND ${name} NOT IN (${SAID})`,
    ]),
  ),
  ...Object.fromEntries(
    ['occurred_time', ...BOOLEANS].map((name) => [`stops.${name}.type`, `NOT ${name}_ok`]),
  ),
  ...Object.fromEntries(
    DATES.map((name) => [
      `stops.${name}.type`,
      `${name} IS NOT NULL AND ${name}_d IS NULL AND ${name} NOT IN (${SAID})`,
    ]),
  ),
  ...Object.fromEntries(Object.keys(CODED).map((name) => [`stops.${name}.in-code-list`, `NOT ${name}_ok`])),
  ...Object.fromEntries(
    Object.keys(LISTS).flatMap((name) => [
      [`stops.${name}.type`, `${name}_bad = 'type'`],
      [`stops.${name}.in-code-list`, `${name}_bad = 'code'`],
    ]),
  ),
  ...Object.fromEntries(
    ['latitude', 'longitude', 'age', 'duration_minutes'].map((name) => [
      `stops.${name}.type`,
      `${name} IS NOT NULL AND ${name}_n IS NULL AND ${name} NOT IN (${SAID})`,
    ]),
  ),
  'stops.latitude.bounds': 'latitude_n NOT BETWEEN -90 AND 90',
  'stops.longitude.bounds': 'longitude_n NOT BETWEEN -180 AND 180',
  'stops.age.bounds': 'age_n NOT BETWEEN 0 AND 120',
  'stops.duration_minutes.bounds': 'duration_minutes_n < 0',
  'stop-id-in-scientific-notation': 'scientific',
  ...Object.fromEntries(
    ['stop_id', 'location_text'].flatMap((name) => [
      [`stops.${name}.spreadsheet-error`, `${name} IN (${ERRORS})`],
      [`stops.${name}.word-for-nothing`, `${name} IN (${FOR_NOTHING})`],
    ]),
  ),
  'free-to-leave-but-held': `stop_legal_basis = 'consensual' AND (force_used = 'true' OR stop_action IN ('ordered_out_of_vehicle', 'curbside_detention', 'patrol_car_detention')
    OR (stop_action_bad IS DISTINCT FROM 'type' AND list_has_any(stop_action_items, ['ordered_out_of_vehicle', 'curbside_detention', 'patrol_car_detention'])))`,
  'no-action-with-other-outcome': both('stop_outcome', 'no_action', StopOutcome),
  'no-stop-action-with-others': both('stop_action', 'none', StopAction),
  'passenger-without-vehicle':
    "passenger = 'true' AND stop_mode IN ('on_foot', 'unoccupied_vehicle', 'small_wheels')",
  'stop-age-implausible': 'age_n BETWEEN 0 AND 9 OR age_n BETWEEN 111 AND 120',
  'stop-age-outside-its-band': `age_n BETWEEN 0 AND 120 AND (${BANDS.join(' OR ')})`,
  'stop-coordinates-at-zero': 'latitude_n = 0 AND longitude_n = 0',
  'stop-coordinates-too-fine': `(regexp_full_match(latitude, ${TOO_FINE}) OR regexp_full_match(longitude, ${TOO_FINE}))
    AND location_precision_ok AND location_precision NOT IN ('map_point', ${SAID})`,
  'stop-length-implausible': 'duration_minutes_n = 0 OR duration_minutes_n > 1440',
  'stop-names-a-house': `regexp_full_match(location_text, ' *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*')
    AND NOT regexp_full_match(location_text, ' *[0-9]{3,5} +(${HIGHWAYS})[^|]*')`,
  'stop-occurred-long-ago': "occurred_date_d < DATE '1990-01-01'",
  'stopped-child-with-exact-age': 'age_n BETWEEN 10 AND 17',
  'unoccupied-vehicle-is-a-person': `stop_mode = 'unoccupied_vehicle' AND (
    (race NOT IN (${SAID}) AND race_bad IS DISTINCT FROM 'type')
    OR (race_self_reported NOT IN (${SAID}) AND race_self_reported_bad IS DISTINCT FROM 'type')
    OR (gender NOT IN (${SAID}) AND gender_ok) OR age_n BETWEEN 0 AND 120 OR (age_band NOT IN (${SAID}) AND age_band_ok))`,
}

/** For every rule of the whole table: one aggregate that is true where it is broken. */
const tableConditions: Readonly<Record<string, string>> = {
  'stop-midnight-too-often': `count(*) FILTER (midnight) * 100
    > 5 * count(*) FILTER (occurred_time_ok AND occurred_time NOT IN (${SAID}))`,
  ...Object.fromEntries(
    [
      ['stop-race-not-answered-too-often', 'race', 'not_applicable'],
      ['stop-outcome-not-answered-too-often', 'stop_outcome', 'pending'],
    ].map(([rule = '', name, apart]) => [
      rule,
      `count(*) FILTER (${name} IS NULL OR (${name} <> '${apart}' AND ${name} IN (${SAID}))) * 100
        > 10 * count(*) FILTER (${name} IS NULL OR (${name} <> '${apart}' AND ${name}_bad IS DISTINCT FROM 'type'))`,
    ]),
  ),
  'stop-date-never-answered': 'count(occurred_date_d) = 0',
  'stop-reason-never-answered': `count(*) FILTER (stop_reason NOT IN (${SAID}) AND stop_reason_bad IS DISTINCT FROM 'type') = 0`,
  'months-without-stops': `date_diff('month', min(occurred_date_d), max(occurred_date_d)) + 1
    > count(DISTINCT date_trunc('month', occurred_date_d))`,
}

export const stopsSql: ShapeSql = {
  columns: STOP_COLUMNS,
  before: types,
  judged,
  rowConditions,
  tableConditions,
  key: {
    rule: 'stops.key',
    columns: 'agency_id, stop_id, person_no',
    where: `agency_id_ok AND person_no_ok AND stop_id NOT IN (${SAID}) AND stop_id NOT IN (${ERRORS}) AND NOT scientific`,
  },
}
