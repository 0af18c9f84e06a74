/** Turns the text of a column into the text of a field, as the mapping says. */
import {
  type Field,
  type FieldMapping,
  isNonAnswer,
  OTHER,
  type Relation,
  type WordMapping,
} from '@police-data/model'
import { dateFormat } from './date-format.ts'
import { zoneMover } from './zone.ts'

export interface Converted {
  readonly text: string
  readonly relation: Relation | null
}

export type Convert = (own: string) => Converted

type ColumnMapping = Extract<FieldMapping, { readonly column: string }>

/** The identity of a file that is written in the standard already. */
export const asWritten: Convert = (own) => ({ text: own.trim(), relation: null })

export function converter(mapping: ColumnMapping, field: Field): Convert {
  const base = mapping.words === undefined ? byFormat(mapping, field) : byWords(mapping, field)
  const { blank, otherwise, split, relation = null } = mapping
  const one: Convert = (own) => {
    const text = own.trim()
    if (text === '') return { text: blank ?? '', relation: null }
    const known = base(text)
    if (known !== null) return { text: known.text, relation: known.relation ?? relation }
    return { text: otherwise ?? text, relation: null }
  }
  return split === undefined ? one : (own) => joined(own.split(split).map(one))
}

const LOOSEST_LAST: readonly Relation[] = ['exact', 'close', 'broad', 'narrow', 'related']

/** Each value once; a non-answer gives way to an answer; the loosest relation stands for all. */
function joined(parts: readonly Converted[]): Converted {
  const filled = parts.filter(({ text }) => text !== '')
  const answers = filled.filter(({ text }) => !isNonAnswer(text))
  const [first] = filled
  if (answers.length === 0) return first ?? { text: '', relation: null }
  const relations = answers.flatMap(({ relation }) =>
    relation === null ? [] : [LOOSEST_LAST.indexOf(relation)],
  )
  return {
    text: [...new Set(answers.flatMap(({ text }) => text.split(';')))].join(';'),
    relation: LOOSEST_LAST[Math.max(...relations)] ?? null,
  }
}

type Lookup = (text: string) => Converted | null

function byFormat({ format, zone }: ColumnMapping, { type }: Field): Lookup {
  const read = format === undefined ? null : dateFormat(format)
  if (read === null) return (text) => ({ text, relation: null })
  const move = zone === undefined ? null : zoneMover(zone)
  return (text) => {
    const found = read(text)
    const moment = found === null || move === null ? found : move(found)
    const value = type === 'time' ? moment?.time : moment?.date
    return value === undefined || value === null ? null : { text: value, relation: null }
  }
}

function byWords({ words = {}, case: letters }: ColumnMapping, field: Field): Lookup {
  const same = letters === 'ignore' ? (text: string) => text.toLowerCase() : (text: string) => text
  const known = new Map(Object.entries(words).map(([word, meant]) => [same(word.trim()), meaning(meant)]))
  const separate = field.id.endsWith('__words')
  return (text) => {
    const found = known.get(same(text)) ?? null
    if (!separate) return found
    return { text: found?.text === OTHER ? text : '', relation: null }
  }
}

function meaning(meant: WordMapping): Converted {
  if (typeof meant === 'string') return { text: meant, relation: 'exact' }
  if ('said' in meant) return { text: meant.said, relation: null }
  const text = 'code' in meant ? meant.code : meant.codes.join(';')
  return { text, relation: meant.relation }
}
