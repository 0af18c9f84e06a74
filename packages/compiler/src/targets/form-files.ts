/** JSON Schemas of the files that go with data, so that an editor helps to write them. */
import * as model from '@police-data/model'
import { KindGuard, type TSchema } from '@sinclair/typebox'
import type { TextFile } from '../file.ts'
import { json } from './json.ts'

const FORMS: Readonly<Record<string, TSchema>> = {
  mapping: model.Mapping,
  report: model.Report,
  'definitions-statement': model.DefinitionsStatement,
  standard: model.Standard,
}

/** `head` gives what stands on top of a file of this path. */
export const formFiles = (head: (path: string) => Readonly<Record<string, unknown>>): TextFile[] =>
  Object.entries(FORMS).map(([name, form]) => {
    const path = `forms/${name}.schema.json`
    return { path: `json-schema/${path}`, text: json({ ...head(path), ...withDefinitions(form) }) }
  })

/** Every form that the model names, by what it says. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(model).flatMap(([name, value]) =>
    KindGuard.IsObject(value) || KindGuard.IsUnion(value) ? [[JSON.stringify(value), name] as const] : [],
  ),
)

/** A form within a form is written once, as a definition under the name that the model gives it. */
function withDefinitions(form: TSchema): Readonly<Record<string, unknown>> {
  const definitions: Record<string, unknown> = {}
  const defined = (name: string, value: object): unknown => {
    if (definitions[name] === undefined) {
      definitions[name] = true
      definitions[name] = inside(value)
    }
    return { $ref: `#/$defs/${name}` }
  }
  const inside = (value: object): unknown => {
    const { $id, ...rest } = value as Record<string, unknown>
    return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, walk(one)]))
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const { $id, $ref } = value as Record<string, unknown>
    if (typeof $ref === 'string') return { $ref: `#/$defs/${$ref}` }
    const name = typeof $id === 'string' ? $id : NAMES.get(JSON.stringify(value))
    return name === undefined ? inside(value) : defined(name, value)
  }
  const body = inside(JSON.parse(JSON.stringify(form))) as Record<string, unknown>
  return Object.keys(definitions).length === 0 ? body : { ...body, $defs: definitions }
}
