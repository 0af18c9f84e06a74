/** Every value of a coded field is a code of its list. */
import { title } from '../condition-sentence.ts'
import { SnakeId } from '../forms/ids.ts'
import { fieldOf } from '../forms/table.ts'
import { listOf } from '../kernel/setting.ts'
import { quoted, sentence } from '../words.ts'
import { checkKind } from './check-kind.ts'
import { shape } from './shape.ts'

export const inCodeList = checkKind({
  form: shape('in-code-list', { field: SnakeId }),
  toExpression: ({ field }, setting) => ({
    op: 'in',
    item: { op: 'typed', name: field },
    yes: Object.keys(listOf(fieldOf(setting.table, field), setting)?.codes ?? {}),
  }),
  toSentence: ({ field }, setting) => {
    const list = listOf(fieldOf(setting.table, field), setting)
    return sentence(`${title(field, setting)} is a code of the list ${quoted(list?.title ?? '')}`)
  },
})
