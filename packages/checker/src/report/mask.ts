/** What a report may show: values of open fields that cannot hold a name; everything else by its length alone. */
import type { Field } from '@police-data/model'

export type Mask = (field: Field, value: string) => string

/** Text can hold anything, so its values are never shown unasked. */
const SHOWN: ReadonlySet<Field['type']> = new Set(['code', 'boolean', 'integer', 'number', 'date', 'time'])

export const isShown = ({ sensitivity, type }: Field): boolean => sensitivity === 'open' && SHOWN.has(type)

/** A number of its record, or an id that nobody can be found by, names the record for whoever must mend it. */
export const namesRecord = ({ sensitivity }: Field): boolean => sensitivity === 'open'

export const hidden = (value: string): string => {
  const length = [...value].length
  return `‹hidden, ${length} ${length === 1 ? 'character' : 'characters'}›`
}

export const maskFor =
  (showValues: boolean): Mask =>
  (field, value) =>
    showValues || isShown(field) ? value : hidden(value)
