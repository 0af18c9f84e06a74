/** Asks about what a draft is not sure of; who stops early keeps what was answered. */
import { type Decisions, type Draft, type DraftField, decided, type OpenWord } from '@police-data/checker'
import { NON_ANSWERS, plural, quoted, type Standard, type WordMapping } from '@police-data/model'
import type { Asker, Choice } from './asker.ts'

const MANY = 8

export async function ask(draft: Draft, standard: Standard, asker: Asker): Promise<Draft> {
  const refused: DraftField[] = []
  const words: Decisions['words'][number][] = []
  const agency = { ...draft.mapping.agency }
  const done = (): Draft => decided(draft, { agency, refused, words })

  for (const part of ['title', 'id'] as const) {
    const said = await asker.text(
      part === 'id' ? 'The id of the agency' : 'The name of the agency',
      agency[part],
    )
    if (said === null) return done()
    if (said !== '') agency[part] = said
  }
  const fields = draft.tables.flatMap((one) => one.fields)
  for (const field of fields.filter(({ confidence }) => confidence === 'look')) {
    const said = await asker.choose(
      `Is ${field.columns.map(quoted).join(', ')} the field ${quoted(field.field.title)}? ${field.reasons.join(' ')}`,
      [
        { value: true, label: 'Yes' },
        { value: false, label: 'No, leave it out' },
      ],
    )
    if (said === null) return done()
    if (!said.chosen) refused.push(field)
  }
  for (const field of fields) {
    if (refused.includes(field)) continue
    for (const open of field.open) {
      const said = await asker.choose(questionOf(field, open), choicesOf(field, open, standard))
      if (said === null) return done()
      if (said.chosen !== null) words.push({ field, word: open.word, means: said.chosen })
    }
  }
  return done()
}

const questionOf = ({ columns, field }: DraftField, { word, records }: OpenWord): string =>
  `What does ${quoted(word)} mean, in ${columns[0] ?? ''} (${plural(records, 'record')}; ${field.title.toLowerCase()})?`

/** Null leaves it open. */
function choicesOf(
  { field }: DraftField,
  { among }: OpenWord,
  { codeLists }: Standard,
): readonly Choice<WordMapping | null>[] {
  const codes = codeLists[field.list ?? '']?.codes ?? {}
  const rest = Object.keys(codes).filter((code) => !among.includes(code))
  const wanted = among.length > 0 && among.length <= MANY ? among : [...among, ...rest]
  return [
    // First, so that whoever only presses Enter has decided nothing.
    { value: null, label: 'Leave it open' },
    ...wanted.map((code) => ({ value: code, label: codes[code]?.title ?? code, hint: code })),
    ...NON_ANSWERS.map((said) => ({
      value: { said },
      label: `It is no answer: ${said.replaceAll('_', ' ')}`,
    })),
  ]
}
