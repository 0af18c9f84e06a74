/** Which source records give a row, as a mapping says. */
import type { When } from '@police-data/model'
import { readPattern } from './text-pattern.ts'

export interface Placed {
  readonly when: When
  readonly column: number
}

/** All of them must hold; of none, every record is taken. */
export function takes(conditions: readonly Placed[]): (cells: readonly string[]) => boolean {
  const tests = conditions.map(({ when, column }) => ({ column, holds: testOf(when) }))
  return (cells) => tests.every(({ column, holds }) => holds((cells[column] ?? '').trim()))
}

function testOf(when: When): (text: string) => boolean {
  if ('matches' in when) {
    const read = readPattern(when.matches)
    return read.ok ? read.fits : () => false
  }
  if ('filled' in when) return (text) => (text !== '') === when.filled
  const words = new Set(('is' in when ? when.is : when.not).map((word) => word.trim()))
  return (text) => words.has(text) === 'is' in when
}
