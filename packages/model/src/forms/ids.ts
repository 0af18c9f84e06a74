/** The shapes that ids, versions and dates take everywhere. */
import {
  type ObjectOptions,
  type Static,
  type StringOptions,
  type TSchema,
  type TString,
  Type,
} from '@sinclair/typebox'

/** Tables, fields, code lists and codes: snake_case, because they become SQL and CSV names. */
export const SnakeId = Type.String({
  pattern: '^[a-z][a-z0-9]*(_[a-z0-9]+)*(__words)?$',
  description: 'Small letters, digits and underscores.',
})

/** Codes may also begin with a digit (`10_17`), in quotes. */
export const CodeId = Type.String({
  pattern: '^[a-z0-9]+(_[a-z0-9]+)*$',
  description: 'Small letters, digits and underscores.',
})

/** Rules, terms, sources, agencies: kebab-case; derived rules join ids by dots. */
export const KebabId = Type.String({
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'Small letters, digits and hyphens.',
})

export const RuleId = Type.String({
  pattern: '^[a-z0-9]+([-_.][a-z0-9]+)*$',
  description: 'A written rule in kebab-case, or `table.field.kind` for a derived one.',
})

export const Version = Type.String({
  pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
  description: 'Major.minor.patch.',
})

export const IsoDate = Type.String({
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  description: 'A year, month or day in ISO 8601.',
})

/** Words for people: never empty, never padded. What they are of is said where they stand. */
export const prose = (description: string, options: StringOptions = {}) =>
  Type.String({ pattern: '^\\S(?:[\\s\\S]*\\S)?$', description, ...options })

export const Prose = prose('Plain words.')

/** RFC 2119; on screens: must fix, should fix, may fix. */
export const Level = Type.Union([Type.Literal('must'), Type.Literal('should'), Type.Literal('may')])
export type Level = Static<typeof Level>

/** A group of things by id; a key of another shape is a fault. */
export const Index = <V extends TSchema>(id: TString, value: V, options: ObjectOptions = {}) =>
  Type.Record(id, value, { additionalProperties: false, ...options })

/** The same form, said of where it stands. */
export const described = <T extends TSchema>(
  form: T,
  description: string,
  examples?: readonly unknown[],
): T => ({
  ...form,
  description,
  ...(examples === undefined ? {} : { examples }),
})
