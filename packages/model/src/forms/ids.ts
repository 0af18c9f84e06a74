/** The shapes that ids, versions and dates take everywhere. */
import {
  type ObjectOptions,
  type Static,
  type StringOptions,
  type TSchema,
  type TString,
  Type,
} from '@sinclair/typebox'

/** Texts of one shape: what they are of is said where they stand. */
const texts =
  (pattern: string) =>
  (description: string, options: StringOptions = {}) =>
    Type.String({ pattern, description, ...options })

const SMALL = 'Small letters, digits and underscores.'

/** How a field for the agency’s own words ends; what stands before it is the field that they were meant for. */
export const WORDS = '__words'

/** Tables, fields, code lists and codes: snake_case, because they become SQL and CSV names. */
export const snakeId = texts(`^[a-z][a-z0-9]*(_[a-z0-9]+)*(${WORDS})?$`)
export const SnakeId = snakeId(SMALL)

/** Codes may also begin with a digit (`10_17`), in quotes. */
export const codeId = texts('^[a-z0-9]+(_[a-z0-9]+)*$')
export const CodeId = codeId(SMALL)

/** Rules, terms, sources, agencies: kebab-case; derived rules join ids by dots. */
export const KebabId = Type.String({
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'Small letters, digits and hyphens.',
})

export const RuleId = Type.String({
  pattern: '^[a-z0-9]+([-_.][a-z0-9]+)*$',
  description: 'A written rule in kebab-case, or `table.field.kind` for a derived one.',
})

export const version = texts('^[0-9]+\\.[0-9]+\\.[0-9]+$')
export const Version = version('Major.minor.patch.')

export const IsoDate = Type.String({
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  description: 'A year, month or day in ISO 8601.',
})

/** Words for people: never empty, never padded. */
export const prose = texts('^\\S(?:[\\s\\S]*\\S)?$')
export const Prose = prose('Plain words.')

/** RFC 2119; on screens: must fix, should fix, may fix. */
export const Level = Type.Union([Type.Literal('must'), Type.Literal('should'), Type.Literal('may')])
export type Level = Static<typeof Level>

/** A group of things by id; a key of another shape is a fault. */
export const Index = <V extends TSchema>(id: TString, value: V, options: ObjectOptions = {}) =>
  Type.Record(id, value, { additionalProperties: false, ...options })
