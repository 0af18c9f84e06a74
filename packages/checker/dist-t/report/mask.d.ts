/** What a report may show: values of open fields that cannot hold a name; everything else by its length alone. */
import type { Field } from '@police-data/model'
import type { Whence } from './telling-columns.ts'
export interface Mask {
  /** The value of a cell. */
  value(field: Field, value: string, from: Whence): string
  /** A part of the key, which names the record for whoever must mend it. */
  key(field: Field, value: string, from: Whence): string
  /** The value of a column that no field takes. */
  stray(value: string): string
}
export declare const hidden: (value: string) => string
/** Whether it stands for a value that is not shown; it may stand for several. */
export declare const isHidden: (shown: string) => boolean
/** What may tell who somebody is stays hidden, whatever field takes it. */
export declare function maskFor(showValues: boolean, tells: (from: Whence) => boolean): Mask
