/** The rules of `stops` that read several cells or the text of one, written by hand. Each is true where it is broken. */
import { AgeBand, StopAction, StopOutcome } from '../../../../validators/types/codes.js'
import { SPREADSHEET_ERRORS, WORDS_FOR_NOTHING } from './patterns.ts'
import { isNonAnswer, type StopRecord, type Value } from './record.ts'

export type Broken = (read: StopRecord, written: StopRecord) => boolean

const HELD = ['ordered_out_of_vehicle', 'curbside_detention', 'patrol_car_detention']
const NO_VEHICLE = new Set<unknown>(['on_foot', 'unoccupied_vehicle', 'small_wheels'])
const TOO_FINE = /^-?[0-9]{1,3}[.][0-9]{3}0*[1-9][0-9]*$/
const HOUSE = /^ *[0-9]{1,3}([0-9][1-9]|[1-9]0) +[A-Za-z][^|]*$/
const HIGHWAY =
  /^ *[0-9]{3,5} +(Freeway|FREEWAY|Fwy|FWY|Highway|HIGHWAY|Hwy|HWY|Expressway|EXPRESSWAY|Interstate|INTERSTATE)[^|]*$/

const ERRORS = new Set<Value>(SPREADSHEET_ERRORS)
const FOR_NOTHING = new Set<Value>(WORDS_FOR_NOTHING)

/** First and last age of every band, also of those that cover several. */
const BANDS = new Map<unknown, readonly [number, number]>(
  Object.values(AgeBand).map((band) => {
    const [first, last] = band.split('_')
    return [band, [Number(first), last === 'plus' ? Number.POSITIVE_INFINITY : Number(last)]]
  }),
)
const ACTIONS = new Set<string>(Object.values(StopAction).filter((one) => one !== 'none'))
const OUTCOMES = new Set<string>(Object.values(StopOutcome).filter((one) => one !== 'no_action'))

const both = (value: Value, one: string, others: ReadonlySet<string>): boolean =>
  Array.isArray(value) && value.length > 1 && value.includes(one) && value.some((each) => others.has(each))

const answered = (value: Value): boolean => value !== undefined && !isNonAnswer(value)
const between = (value: Value, first: number, last: number): boolean =>
  typeof value === 'number' && value >= first && value <= last

/** `read` lacks the cells that break a required rule of their own; `written` has them all. */
export const rowRules: Readonly<Record<string, Broken>> = {
  'free-to-leave-but-held': ({ stop_legal_basis, force_used, stop_action }) =>
    stop_legal_basis === 'consensual' &&
    (force_used === true || (Array.isArray(stop_action) && stop_action.some((one) => HELD.includes(one)))),
  'no-action-with-other-outcome': ({ stop_outcome }) => both(stop_outcome, 'no_action', OUTCOMES),
  'no-stop-action-with-others': ({ stop_action }) => both(stop_action, 'none', ACTIONS),
  'passenger-without-vehicle': ({ passenger, stop_mode }) => passenger === true && NO_VEHICLE.has(stop_mode),
  'stop-age-implausible': ({ age }) => typeof age === 'number' && (age < 10 || age > 110),
  'stop-age-outside-its-band': ({ age, age_band }) => {
    if (typeof age !== 'number') return false
    const band = BANDS.get(age_band)
    return band !== undefined && (age < band[0] || age > band[1])
  },
  'stop-coordinates-at-zero': ({ latitude, longitude }) => latitude === 0 && longitude === 0,
  'stop-length-implausible': ({ duration_minutes }) =>
    typeof duration_minutes === 'number' && (duration_minutes < 1 || duration_minutes > 1440),
  'stop-names-a-house': (_, { location_text }) =>
    typeof location_text === 'string' && HOUSE.test(location_text) && !HIGHWAY.test(location_text),
  'stops.location_text.spreadsheet-error': (_, { location_text }) => ERRORS.has(location_text),
  'stops.location_text.word-for-nothing': (_, { location_text }) => FOR_NOTHING.has(location_text),
  'stops.stop_id.word-for-nothing': (_, { stop_id }) => FOR_NOTHING.has(stop_id),
  'stop-occurred-long-ago': ({ occurred_date }) =>
    typeof occurred_date === 'string' && !isNonAnswer(occurred_date) && occurred_date < '1990-01-01',
  'stopped-child-with-exact-age': ({ age }) => between(age, 10, 17),
  'unoccupied-vehicle-is-a-person': ({ stop_mode, race, race_self_reported, gender, age, age_band }) =>
    stop_mode === 'unoccupied_vehicle' &&
    (answered(race) ||
      answered(gender) ||
      answered(age) ||
      answered(age_band) ||
      answered(race_self_reported)),
}

/** Coordinates are judged as they are written, so this takes their text. */
export const tooFine = (latitude: string, longitude: string, precision: Value): boolean =>
  (TOO_FINE.test(latitude) || TOO_FINE.test(longitude)) && answered(precision) && precision !== 'map_point'

const SCIENTIFIC = /^[0-9]([.,][0-9]{1,15})?[Ee][+][0-9]{1,3}$/

/** The rule that makes a number of a stop none that can be relied on. */
export function badStopId(value: Value): string | undefined {
  if (ERRORS.has(value)) return 'stops.stop_id.spreadsheet-error'
  return typeof value === 'string' && SCIENTIFIC.test(value) ? 'stop-id-in-scientific-notation' : undefined
}
