/** Which source records give a row, as a mapping says. */
import type { When } from '@police-data/model'

export interface Placed {
  readonly when: When
  readonly column: number
}

/** All of them must hold; of none, every record is taken. */
export const takes =
  (conditions: readonly Placed[]) =>
  (cells: readonly string[]): boolean =>
    conditions.every(({ when, column }) => holds(when, (cells[column] ?? '').trim()))

function holds(when: When, text: string): boolean {
  if ('is' in when) return when.is.some((word) => word.trim() === text)
  if ('not' in when) return !when.not.some((word) => word.trim() === text)
  return (text !== '') === when.filled
}
