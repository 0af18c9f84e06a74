/** The JSON that a field's value may be: what `typed` means outside CSV. */
import { type CodeList, DATE, type Field, NON_ANSWERS, PADDING, TIME } from '@police-data/model'

export type Schema = boolean | { readonly [keyword: string]: unknown }

/** In JSON, `null`, `""` and an absent property all say nothing. */
export const EMPTY_VALUES: readonly (string | null)[] = [null, '']

export const NO_ANSWER = { $ref: '#/$defs/no_answer' } as const

export const noAnswer: Schema = {
  title: 'Empty, or a non-answer',
  enum: [...EMPTY_VALUES, ...NON_ANSWERS],
}

const WIDEST = 999_999_999_999_999

/** A value that reads as the field's type; a non-answer is none. */
export function typedValue({ type, multiple }: Field): Schema {
  if (multiple === true) return { type: 'array', minItems: 1, uniqueItems: true, items: ITEM }
  switch (type) {
    case 'text':
    case 'code':
      return TEXT
    case 'integer':
      return { type: 'integer', minimum: -WIDEST, maximum: WIDEST }
    case 'number':
      return { type: 'number', minimum: -WIDEST, maximum: WIDEST }
    case 'boolean':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', pattern: whole(DATE) }
    case 'time':
      return { type: 'string', pattern: whole(TIME) }
  }
}

const TEXT: Schema = { type: 'string', minLength: 1, not: { enum: NON_ANSWERS } }

const ITEM: Schema = { ...TEXT, allOf: [{ not: { pattern: PADDING } }, { not: { pattern: ';' } }] }

/** Patterns always match the whole text. */
export const whole = (pattern: string): string => `^(?:${pattern})$`

/** What editors and people read first: the type, and the codes of a closed list. */
export function valueShape(field: Field, list: CodeList | undefined): Schema {
  if (list === undefined || list.open) return typedValue(field)
  const codes = { enum: Object.keys(list.codes) }
  return field.multiple === true ? { type: 'array', minItems: 1, uniqueItems: true, items: codes } : codes
}
