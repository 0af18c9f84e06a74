/** Every target, in the order SUPPORT shows them. To add one: its file here, and its line. */
import { duckdb } from './duckdb.ts'
import type { Target } from './target.ts'

export const validators: readonly Target[] = [duckdb]

export const targets: readonly Target[] = [...validators]
