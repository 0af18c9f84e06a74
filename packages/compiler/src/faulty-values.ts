/** Values that a field must refuse, for the examples of derived rules. */
import type { Field, JsonRecord } from '@police-data/model'

type Value = JsonRecord[string]

/** Any text is text and any word may be meant as a code, so those have none. */
export function wrongType({ type, multiple }: Field): Value | undefined {
  if (multiple === true) return ['a', '']
  const wrong = {
    text: undefined,
    code: undefined,
    integer: 'twelve',
    number: 'many',
    boolean: 'maybe',
    date: '2023-02-29',
    time: '24:00',
  }
  return wrong[type]
}

export function outsideBounds({ type, minimum, maximum, pattern }: Field): readonly Value[] {
  const values: Value[] = []
  if (typeof minimum === 'number') values.push(minimum - 1)
  if (typeof maximum === 'number') values.push(maximum + 1)
  if (typeof minimum === 'string') values.push(type === 'date' ? '0001-01-01' : '00:00')
  if (typeof maximum === 'string') values.push(type === 'date' ? '9999-12-31' : '23:59')
  if (pattern !== undefined)
    values.push(['!', '0', 'x y'].find((text) => !new RegExp(`^(?:${pattern})$`, 'u').test(text)) ?? '')
  return values
}
