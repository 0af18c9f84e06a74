/** A cell in its stages: the text, the text read as a type, and the value that rules see. */
import type { Field } from '../forms/field.ts'
import { isNonAnswer, type NonAnswer } from '../forms/non-answer.ts'
import { readText } from './read-text.ts'

/** Dates are `YYYY-MM-DD` and times `HH:MM`, so they order as text; a multiple field holds a list. */
export type Value = string | number | boolean | readonly string[]

export interface Cell {
  /** Null when the cell is empty. */
  readonly raw: string | null
  readonly said: NonAnswer | null
  /** Null when the cell is empty, a non-answer, or no text of its field's type. */
  readonly typed: Value | null
  /** As `typed`, and null also where a `must` rule of the cell's own field is broken. */
  readonly value: Value | null
}

export const EMPTY: Cell = { raw: null, said: null, typed: null, value: null }

/** Reads a cell as far as `typed`; `value` is the same until the field's own rules have judged it. */
export function readCell(field: Field, text: string): Cell {
  if (text === '') return EMPTY
  if (isNonAnswer(text)) return { raw: text, said: text, typed: null, value: null }
  const typed = readText(field, text)
  return { raw: text, said: null, typed, value: typed }
}

/** The same cell after a `must` rule of its own field was broken. */
export const unreadable = (cell: Cell): Cell => ({ ...cell, value: null })
