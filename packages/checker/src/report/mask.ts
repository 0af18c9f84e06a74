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

/** Text can hold anything, so its values are never shown unasked. */
const SHOWN: ReadonlySet<Field['type']> = new Set(['code', 'boolean', 'integer', 'number', 'date', 'time'])

const isShown = ({ sensitivity, type }: Field): boolean => sensitivity === 'open' && SHOWN.has(type)

export const hidden = (value: string): string => {
  const length = [...value].length
  return `‹hidden, ${length} ${length === 1 ? 'character' : 'characters'}›`
}

/** Whether it stands for a value that is not shown; it may stand for several. */
export const isHidden = (shown: string): boolean => shown.startsWith('‹hidden, ')

/** What may tell who somebody is stays hidden, whatever field takes it. */
export function maskFor(showValues: boolean, tells: (from: Whence) => boolean): Mask {
  const unless = (hides: boolean, value: string) => (hides && !showValues ? hidden(value) : value)
  return {
    value: (field, value, from) => unless(!isShown(field) || tells(from), value),
    key: (field, value, from) => unless(field.sensitivity !== 'open' || tells(from), value),
    stray: (value) => unless(true, value),
  }
}
