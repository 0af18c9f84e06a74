/** The properties of a field in words. */
import type { Derivation, Field, Level } from '@police-data/model'

const TYPES: Readonly<Record<Field['type'], string>> = {
  text: 'text',
  code: 'a code of the list',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date, year-month-day',
  time: 'a time, hour:minute',
}

/** The same in a word or two, for columns. */
export const TYPE_WORDS: Readonly<Record<Field['type'], string>> = {
  text: 'text',
  code: 'code',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  date: 'date',
  time: 'time',
}

export const typeWords = ({ type, multiple }: Pick<Field, 'type' | 'multiple'>): string =>
  multiple === true ? `${TYPES[type]}, or several joined by “;”` : TYPES[type]

export function filledWords(level: Level): string {
  switch (level) {
    case 'must':
      return 'in every row, with an answer or the reason why there is none'
    case 'should':
      return 'where it can be'
    case 'may':
      return 'by choice'
  }
}

export function derivationWords(derived: Derivation): string {
  if ('month' in derived) return `never: computed, the month of ${derived.month}`
  if ('band' in derived) return `never: computed, the band of ${derived.band}`
  return `never: computed, the ${derived.attribute} of the code in ${derived.of}`
}

export function sensitivityWords({ sensitivity }: Pick<Field, 'sensitivity'>): string {
  switch (sensitivity) {
    case 'open':
      return 'in reports'
    case 'quasi':
      return 'not in reports: with other facts it may point to a person'
    case 'identifier':
      return 'not in reports: it points to a person or a case'
    case 'restricted':
      return 'never: it is not to be passed on'
  }
}
