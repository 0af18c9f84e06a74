/** The page of a field: what it says, how it is written, and the rules that look at it. */
import { type Field, rulesOf, type Standard, type Table } from '@police-data/model'
import type { Line } from '../text/line.ts'
import { hanging } from '../text/wrap.ts'
import { meaning, origins } from './documented.ts'
import { derivationWords, filledWords, sensitivityWords, typeWords } from './field-words.ts'
import { named, pageHead, paragraphs, section } from './section.ts'

export function fieldPage(field: Field, table: Table, standard: Standard, width: number): readonly Line[] {
  const { minimum, maximum, unit, derived } = field
  const rules = rulesOf(standard, table.id).filter((rule) => rule.fields.includes(field.id))
  const examples = field.examples.map((one) => (Array.isArray(one) ? one.join(';') : String(one)))
  return [
    ...pageHead(field.title, 'field', `${table.id}.${field.id}`),
    [],
    ...meaning(field, width),
    ...section('How to record it', field.record === undefined ? [] : paragraphs(field.record, width - 2)),
    ...section('In files', [
      ...named('Written as', typeWords(field), width - 2),
      ...named(
        'Code list',
        field.list === undefined
          ? undefined
          : `${standard.codeLists[field.list]?.title ?? field.list} (${field.list})`,
        width - 2,
      ),
      ...named('Unit', unit, width - 2),
      ...named('At least', minimum === undefined ? undefined : String(minimum), width - 2),
      ...named('At most', maximum === undefined ? undefined : String(maximum), width - 2),
      ...named(
        'Filled',
        derived === undefined ? filledWords(field.level) : derivationWords(derived),
        width - 2,
      ),
      ...named('Shown', sensitivityWords(field), width - 2),
      ...named('Also headed', field.aliases?.join(', '), width - 2),
      ...named('For example', examples.join(', '), width - 2),
      ...named('Key', table.key.includes(field.id) ? `part of the key of ${table.id}` : undefined, width - 2),
    ]),
    ...section(
      'Rules',
      rules.flatMap((rule) => hanging(['- '], rule.id, width - 2)),
    ),
    ...origins(field, standard, width),
  ]
}
