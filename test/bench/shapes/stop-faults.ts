/** One fault for each rule that a file of stops alone can break. Values are few, so that a report shows the first rows. */
import type { Column, StopRow } from './stop-row.ts'

export type Fault = (row: StopRow, index: number, earlier: StopRow | undefined) => void

const put =
  (cells: Partial<StopRow>): Fault =>
  (row) => {
    Object.assign(row, cells)
  }

const MUST_HAVE: readonly Column[] = [
  ...(['agency_id', 'stop_id', 'person_no', 'occurred_date', 'occurred_time', 'initiation', 'race'] as const),
  ...(['race_source', 'gender', 'age', 'age_band', 'stop_mode', 'passenger', 'stop_legal_basis'] as const),
  ...(['stop_reason', 'stop_outcome', 'searched', 'force_used'] as const),
]

const empty = MUST_HAVE.map((column) => put({ [column]: '' }))

const unreadable = [
  put({ occurred_date: '2024-02-30' }),
  put({ occurred_date: '3/9/2024' }),
  put({ occurred_time: '24:10' }),
  put({ updated_date: '2023-13-01' }),
  put({ latitude: '34,052' }),
  put({ longitude: 'west' }),
  put({ race: 'black;;white' }),
  put({ race_self_reported: 'white; black' }),
  put({ age: '30-34' }),
  put({ passenger: 'yes' }),
  put({ stop_reason: 'traffic_moving; traffic_equipment' }),
  put({ stop_action: 'none;none' }),
  put({ stop_outcome: 'no_action;' }),
  put({ searched: 'Y' }),
  put({ force_used: 'No' }),
  put({ duration_minutes: '10 min' }),
]

const notInList = [
  put({ initiation: 'officer initiated' }),
  put({ location_precision: 'hundred_block' }),
  put({ race: 'caucasian' }),
  put({ race_self_reported: 'european' }),
  put({ race_source: 'officer_perception' }),
  put({ gender: 'male' }),
  put({ age_band: '30_39' }),
  put({ stop_mode: 'car' }),
  put({ stop_legal_basis: 'reasonable suspicion' }),
  put({ stop_reason: 'traffic_moving;speeding' }),
  put({ stop_action: 'handcuffed_to_car' }),
  put({ stop_outcome: 'ticket' }),
]

const outOfBounds = [
  put({ agency_id: 'Millbrook PD' }),
  put({ person_no: '0' }),
  put({ latitude: '91.5' }),
  put({ longitude: '-181.25' }),
  put({ age: '121' }),
  put({ duration_minutes: '-5' }),
]

const contradictory = [
  put({ stop_legal_basis: 'consensual', stop_action: 'curbside_detention' }),
  put({ stop_legal_basis: 'consensual', force_used: 'true' }),
  put({ stop_outcome: 'no_action;arrest_no_warrant' }),
  put({ stop_action: 'none;photographed' }),
  put({ passenger: 'true', stop_mode: 'on_foot' }),
  put({ age: '9', age_band: '0_9' }),
  put({ age: '31', age_band: '18_24' }),
  put({ age: '16', age_band: '15_17' }),
  put({ latitude: '0', longitude: '0' }),
  put({ latitude: '34.05223' }),
  put({ duration_minutes: '1500' }),
  put({ location_text: '1234 Elm Street' }),
  put({ occurred_date: '1900-01-01' }),
  put({ stop_mode: 'unoccupied_vehicle' }),
]

const saysNothing = [
  put({ stop_id: '#REF!' }),
  put({ stop_id: 'NULL' }),
  put({ location_text: '#N/A' }),
  put({ location_text: 'Unknown' }),
]

const scientific: Fault = (row, index) => {
  row.stop_id = `2.${String(index).padStart(9, '0')}E+11`
}

const sameKey: Fault = (row, _, earlier) => {
  if (earlier === undefined) return
  const { agency_id, stop_id, person_no } = earlier
  Object.assign(row, { agency_id, stop_id, person_no })
}

const sameRecord: Fault = (row, _, earlier) => {
  if (earlier !== undefined) Object.assign(row, earlier)
}

export const stopFaults: readonly Fault[] = [
  ...empty,
  ...unreadable,
  ...notInList,
  ...outOfBounds,
  ...contradictory,
  ...saysNothing,
  ...[scientific, sameKey, sameKey, sameKey, sameRecord],
]
