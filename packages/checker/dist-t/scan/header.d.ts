/** What can be wrong with a header: names missing, names twice, titles in its place. */
import type { FlawLog } from './flaw.ts'
import { type ScannedRecord } from './record.ts'
/** Records that are looked at for titles. */
export declare const MOST_TITLES = 20
export declare function checkHeader({ cells, row, line, byte }: ScannedRecord, flaws: FlawLog): void
/**
 * How many records at the top look like titles: at most a third as many cells are filled as the table is wide, and
 * a record filled at least by half follows. `columns` is the commonest number of cells; a narrow table has no titles.
 */
export declare function countTitleRows(records: readonly ScannedRecord[], columns: number): number
