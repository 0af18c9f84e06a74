/** A row of `stops` as a program holds it: numbers, booleans and lists where the text reads as one, else the text. */
import { type Column, STOP_COLUMNS } from '../../shapes/stop-row.ts'

export type Value = string | number | boolean | readonly string[] | undefined

/** Empty cells are undefined. */
export type StopRecord = Record<Column, Value>

const WHOLE = /^-?(0|[1-9][0-9]{0,14})$/
const DECIMAL = /^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?$/

const text = (cell: string): Value => (cell === '' ? undefined : cell)
const integer = (cell: string): Value => (cell === '' ? undefined : WHOLE.test(cell) ? Number(cell) : cell)
const decimal = (cell: string): Value => (cell === '' ? undefined : DECIMAL.test(cell) ? Number(cell) : cell)
const truth = (cell: string): Value =>
  cell === '' ? undefined : cell === 'true' ? true : cell === 'false' ? false : cell

const NON_ANSWERS = new Set(['not_recorded', 'unknown', 'not_applicable', 'withheld', 'pending'])
export const isNonAnswer = (value: Value): boolean => typeof value === 'string' && NON_ANSWERS.has(value)

const list = (cell: string): Value =>
  cell === '' ? undefined : NON_ANSWERS.has(cell) ? cell : cell.split(';')

const at = Object.fromEntries(STOP_COLUMNS.map((column, place) => [column, place])) as Record<Column, number>

/** The cells in the order of the file’s columns. */
export function stopRecord(cells: readonly string[]): StopRecord {
  const cell = (column: Column): string => cells[at[column]] ?? ''
  return {
    agency_id: text(cell('agency_id')),
    stop_id: text(cell('stop_id')),
    person_no: text(cell('person_no')),
    occurred_date: text(cell('occurred_date')),
    occurred_time: text(cell('occurred_time')),
    updated_date: text(cell('updated_date')),
    initiation: text(cell('initiation')),
    location_text: text(cell('location_text')),
    location_precision: text(cell('location_precision')),
    latitude: decimal(cell('latitude')),
    longitude: decimal(cell('longitude')),
    race: list(cell('race')),
    race_self_reported: list(cell('race_self_reported')),
    race_source: text(cell('race_source')),
    gender: text(cell('gender')),
    age: integer(cell('age')),
    age_band: text(cell('age_band')),
    stop_mode: text(cell('stop_mode')),
    passenger: truth(cell('passenger')),
    stop_legal_basis: text(cell('stop_legal_basis')),
    stop_reason: list(cell('stop_reason')),
    stop_action: list(cell('stop_action')),
    stop_outcome: list(cell('stop_outcome')),
    searched: truth(cell('searched')),
    force_used: truth(cell('force_used')),
    duration_minutes: integer(cell('duration_minutes')),
  }
}
