/** What every defined thing carries: its words, its sources, and when it came and went. */
import { type Static, Type } from '@sinclair/typebox'
import { IsoDate, KebabId, Prose, Version } from './ids.ts'

/** A document that facts rest on; one file of `spec/sources/`. */
export const Source = Type.Object(
  {
    id: KebabId,
    title: Prose,
    publisher: Prose,
    date: IsoDate,
    url: Type.Optional(Type.String({ pattern: '^https?://\\S+$' })),
    note: Type.Optional(Prose),
  },
  { additionalProperties: false, description: 'A document that facts rest on.' },
)
export type Source = Static<typeof Source>

export const Citation = Type.Object(
  {
    source: KebabId,
    locator: Type.Optional(Prose),
    quote: Type.Optional(Prose),
  },
  { additionalProperties: false, description: 'A place in a source.' },
)
export type Citation = Static<typeof Citation>

export const Deprecation = Type.Object(
  { since: Version, reason: Prose, replacedBy: Type.Optional(Type.String()) },
  { additionalProperties: false, description: 'Kept for old records; not for new ones.' },
)

/** Spread into every form of a defined thing. */
export const documented = {
  title: Prose,
  definition: Prose,
  includes: Type.Optional(Type.Array(Prose)),
  excludes: Type.Optional(Type.Array(Prose)),
  note: Type.Optional(Prose),
  sources: Type.Optional(Type.Array(Citation)),
  status: Type.Optional(Type.Literal('draft')),
  since: Version,
  deprecated: Type.Optional(Deprecation),
}
