/** Fills one table: each record gives it what the contributions of the mapping take from it, one row, none or several. */
import type { Standard } from '@police-data/model'
import type { Filling } from './filling.ts'
import { type RecordBatch } from './record-batch.ts'
/** What became of a record: it is none of this table, a part of its key is empty, or it gave a row. The highest holds. */
export declare const ASIDE = 0
export declare const REFUSED = 1
export declare const TAKEN = 2
/** Raises the fates of the records as it takes them. */
export type TableFiller = (batch: RecordBatch, fates: Uint8Array) => void
export declare function tableFiller(filling: Filling, standard: Standard): TableFiller
