/** The rules of the second shape, written by hand: one JSON Schema for the cells, then the key and the copies. */
import { Ajv } from 'ajv'
import { WIDE_COLUMNS, WIDE_KEY } from '../../shapes/wide-columns.ts'
import type { Check } from '../check.ts'
import { counter } from '../counts.ts'
import { repeats } from '../repeats.ts'
import { NON_ANSWERS } from '../stops/patterns.ts'

const said = NON_ANSWERS.join('|')

const schema = {
  type: 'object',
  required: WIDE_COLUMNS.filter(({ level }) => level !== 'may').map(({ id }) => id),
  properties: Object.fromEntries(
    WIDE_COLUMNS.map(({ id, pattern }) => [
      id,
      id === WIDE_KEY.id
        ? { type: 'string', pattern: `^(?:${pattern})$`, not: { enum: NON_ANSWERS } }
        : { type: 'string', pattern: `^(?:${pattern}|${said})$` },
    ]),
  ),
}

const KINDS: Readonly<Record<string, string>> = { pattern: 'bounds', not: 'required' }

export function wideCheck(): Check {
  const validate = new Ajv({ allErrors: true, messages: false }).compile(schema)
  const found = counter()
  const again = repeats(found, 'texts.key')
  let row = 1
  return {
    row: (cells) => {
      row += 1
      const record: Record<string, string | undefined> = {}
      for (const [place, { id }] of WIDE_COLUMNS.entries()) record[id] = cells[place] || undefined
      let key = record[WIDE_KEY.id]
      if (!validate(record)) {
        for (const { instancePath, keyword, params } of validate.errors ?? []) {
          const field = keyword === 'required' ? String(params.missingProperty) : instancePath.slice(1)
          found.add(`texts.${field}.${KINDS[keyword] ?? keyword}`, row)
          if (field === WIDE_KEY.id) key = undefined
        }
      }
      again.add(cells, key, row)
    },
    end: () => found.counts(),
  }
}
