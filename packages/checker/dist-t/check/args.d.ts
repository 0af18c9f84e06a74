/** What the message of a finding is filled with. */
import { type Expression, type Row, type Rule, type World } from '@police-data/model'
import type { StandardRow } from '../map/standard-table.ts'
import type { Args } from '../report/explain.ts'
import type { Context } from './context.ts'
/** The cells that the rule reads in the row (`name`) and in its parent (`table.name`), as they may be shown. */
export declare function rowArgs(
  rule: Rule,
  row: StandardRow,
  world: World<StandardRow>,
  context: Context,
): Args
/** The figure of a rule about a whole table. */
export declare function figureArgs<R extends Row>(expression: Expression, world: World<R>): Args
