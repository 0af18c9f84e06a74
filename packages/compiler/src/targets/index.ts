/** Every target, the validators in the order SUPPORT shows them. To add one: its file here, and its line. */
import { catalogue } from './catalogue.ts'
import { codelists } from './codelists.ts'
import { crosswalks } from './crosswalks.ts'
import { duckdb } from './duckdb.ts'
import { jsonSchema } from './json-schema.ts'
import { standard } from './standard.ts'
import { supportOf } from './support.ts'
import type { Target } from './target.ts'
import { types } from './types.ts'
import { validate } from './validate.ts'

export const validators: readonly Target[] = [jsonSchema, validate, duckdb]

export const targets: readonly Target[] = [
  standard,
  ...validators,
  types,
  codelists,
  crosswalks,
  catalogue,
  supportOf(validators),
]
