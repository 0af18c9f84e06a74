/** The closed vocabulary of checks. Each kind is one file here and becomes one expression. */
import { type Static, Type } from '@sinclair/typebox'
import type { Expression } from '../kernel/expression.ts'
import type { Setting } from '../kernel/setting.ts'
import { assert } from './assert.ts'
import { atLeastOneOf } from './at-least-one-of.ts'
import { bandOf } from './band-of.ts'
import { bounded } from './bounded.ts'
import type { CheckKind } from './check-kind.ts'
import { exactlyOneOf } from './exactly-one-of.ts'
import { forbidden } from './forbidden.ts'
import { hasRows } from './has-rows.ts'
import { inCodeList } from './in-code-list.ts'
import { includes } from './includes.ts'
import { noneOf } from './none-of.ts'
import { ofType } from './of-type.ts'
import { ordered } from './ordered.ts'
import { refers } from './refers.ts'
import { required } from './required.ts'
import { series } from './series.ts'
import { share } from './share.ts'
import { smallestCell } from './smallest-cell.ts'
import { someAnswered } from './some-answered.ts'
import { source } from './source.ts'
import { unique } from './unique.ts'
import { within } from './within.ts'

/** In the order the documentation shows them. */
export const checkKinds = {
  required,
  forbidden,
  'exactly-one-of': exactlyOneOf,
  'at-least-one-of': atLeastOneOf,
  ordered,
  within,
  'band-of': bandOf,
  includes,
  unique,
  refers,
  'has-rows': hasRows,
  'smallest-cell': smallestCell,
  share,
  series,
  'some-answered': someAnswered,
  assert,
  'of-type': ofType,
  'in-code-list': inCodeList,
  bounded,
  'none-of': noneOf,
  source,
} as const

type Kinds = typeof checkKinds
export type CheckKindId = keyof Kinds
export type Check = { [K in CheckKindId]: Static<Kinds[K]['form']> }[CheckKindId]

export const Check = Type.Unsafe<Check>(Type.Union(Object.values(checkKinds).map(({ form }) => form)))

const kindOf = (check: Check): CheckKind => checkKinds[check.kind] as CheckKind

export const toExpression = (check: Check, setting: Setting): Expression | null =>
  kindOf(check).toExpression(check, setting)

export const toSentence = (check: Check, setting: Setting): string => kindOf(check).toSentence(check, setting)
