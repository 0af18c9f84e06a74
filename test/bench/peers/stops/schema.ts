/** The rules of single cells of `stops` as one JSON Schema, written by hand, and the rule that each error of ajv breaks. */
import { Ajv, type ErrorObject } from 'ajv'
import {
  AgeBand,
  Gender,
  Initiation,
  LocationPrecision,
  Race,
  DemographicSource as RaceSource,
  StopAction,
  StopLegalBasis,
  StopMode,
  StopOutcome,
  StopReason,
} from '../../../../validators/types/codes.js'
import { DATE_PATTERN, NON_ANSWER, NON_ANSWERS, TIME_PATTERN } from './patterns.ts'

const code = (list: object) => ({ type: 'string', enum: [...Object.values(list), ...NON_ANSWERS] })

/** Numbers and booleans that do not read as such stay text, and text must be a non-answer. */
const number = (type: string, bounds: object) => ({ type: [type, 'string'], pattern: NON_ANSWER, ...bounds })
const truth = { type: ['boolean', 'string'], pattern: NON_ANSWER }

const ITEM = `^(?!(?:${NON_ANSWERS.join('|')})$)[^ \\t\\r\\n](?:.*[^ \\t\\r\\n])?$`
const codes = (list: object) => ({
  type: ['array', 'string'],
  pattern: NON_ANSWER,
  uniqueItems: true,
  items: { type: 'string', pattern: ITEM, enum: Object.values(list) },
})

const key = (more: object = {}) => ({ type: 'string', not: { enum: NON_ANSWERS }, ...more })

const schema = {
  type: 'object',
  required: [
    ...['agency_id', 'stop_id', 'person_no', 'occurred_date', 'occurred_time', 'initiation', 'race'],
    ...['race_source', 'gender', 'age', 'age_band', 'stop_mode', 'passenger', 'stop_legal_basis'],
    ...['stop_reason', 'stop_outcome', 'searched', 'force_used'],
  ],
  properties: {
    agency_id: key({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]{1,39}$' }),
    stop_id: key(),
    person_no: key({ pattern: '^[1-9][0-9]{0,5}$' }),
    occurred_date: { type: 'string', pattern: DATE_PATTERN },
    occurred_time: { type: 'string', pattern: TIME_PATTERN },
    updated_date: { type: 'string', pattern: DATE_PATTERN },
    initiation: code(Initiation),
    location_precision: code(LocationPrecision),
    latitude: number('number', { minimum: -90, maximum: 90 }),
    longitude: number('number', { minimum: -180, maximum: 180 }),
    race: codes(Race),
    race_source: code(RaceSource),
    race_self_reported: codes(Race),
    gender: code(Gender),
    age: number('integer', { minimum: 0, maximum: 120 }),
    age_band: code(AgeBand),
    stop_mode: code(StopMode),
    passenger: truth,
    stop_legal_basis: code(StopLegalBasis),
    stop_reason: codes(StopReason),
    stop_action: codes(StopAction),
    stop_outcome: codes(StopOutcome),
    searched: truth,
    force_used: truth,
    duration_minutes: number('integer', { minimum: 0 }),
  },
}

export const validate = new Ajv({ allErrors: true, messages: false, allowUnionTypes: true }).compile(schema)

/** Patterns of the text fields are bounds; all other patterns say that the text is not of the type. */
const TEXTS = new Set(['agency_id', 'person_no'])

const KINDS: Readonly<Record<string, string>> = {
  enum: 'in-code-list',
  minimum: 'bounds',
  maximum: 'bounds',
  type: 'type',
  uniqueItems: 'type',
  not: 'required',
}

export interface Broken {
  readonly field: string
  readonly kind: string
}

export function brokenBy({ instancePath, keyword, params }: ErrorObject): Broken {
  if (keyword === 'required') return { field: String(params.missingProperty), kind: 'required' }
  const [, field = ''] = instancePath.split('/')
  if (keyword === 'pattern') return { field, kind: TEXTS.has(field) ? 'bounds' : 'type' }
  return { field, kind: KINDS[keyword] ?? keyword }
}
