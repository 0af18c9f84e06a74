/** Moves a moment from the clock of one place to that of another, daylight saving included. */
import type { Zone } from '@police-data/model'
import type { Moment } from './date-format.ts'
export type MoveZone = (moment: Moment) => Moment
/** Null where the machine knows no such zone. */
export declare function zoneMover({ from, to }: Zone): MoveZone | null
