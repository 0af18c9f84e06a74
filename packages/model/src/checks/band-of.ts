/** A number lies in the band that stands beside it; a band that may be several is asked only as far as it says. */
import { type Condition, FieldName } from '../condition.ts'
import { conditionExpression } from '../condition-expression.ts'
import { title } from '../condition-sentence.ts'
import { bandsOf } from '../kernel/derive.ts'
import { fieldRead, listOf, readingOf, type Setting, UnknownName } from '../kernel/setting.ts'
import { sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const bandOf = checkKind({
  form: shape('band-of', { band: FieldName, number: FieldName }),
  toExpression: ({ band, number }, setting) =>
    conditionExpression(
      {
        all: bandsFor(band, setting).map(({ code, from, to }): Condition => {
          const bounds = to === null ? { atLeast: from } : { atLeast: from, atMost: to }
          return { any: [{ not: { field: number, ...bounds } }, { field: band, is: code }] }
        }),
      },
      setting,
    ),
  toSentence: ({ band, number }, setting) =>
    sentence(`${title(number, setting)} lies in ${title(band, setting)}`),
})

function bandsFor(name: string, setting: Setting) {
  const list = listOf(fieldRead(readingOf(name), setting), setting)
  const bands = list === undefined ? [] : bandsOf(list)
  if (bands.length === 0)
    throw new UnknownName(name, `The field “${name}” has no list whose codes say from and to.`)
  return bands
}
