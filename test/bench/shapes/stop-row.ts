/** The columns of the first shape, and a row of it. */

export const STOP_COLUMNS = [
  ...['agency_id', 'stop_id', 'person_no', 'occurred_date', 'occurred_time', 'updated_date', 'initiation'],
  ...['location_text', 'location_precision', 'latitude', 'longitude', 'race', 'race_source'],
  ...['race_self_reported', 'gender', 'age', 'age_band', 'stop_mode', 'passenger', 'stop_legal_basis'],
  ...['stop_reason', 'stop_action', 'stop_outcome', 'searched', 'force_used', 'duration_minutes'],
] as const

export type Column = (typeof STOP_COLUMNS)[number]

export type StopRow = Record<Column, string>
