/** What is in a draft: each column with its field and how sure that is, and what to do next. */
import { type Confidence, type Draft, NO_AGENCY } from '@police-data/checker'
import { plural } from '@police-data/model'
import { align } from './align.ts'
import { ink, type Line } from './line.ts'
import { count } from './numbers.ts'
import { hanging, wrap } from './wrap.ts'

export interface Drafted {
  readonly draft: Draft
  readonly records: number
  readonly file: string
  /** Where it was written. */
  readonly output: string
  readonly width: number
}

const SURE: Readonly<Record<Confidence, string>> = { sure: 'sure', likely: 'likely', look: 'look at it' }

export function draftLines({ draft, records, file, output, width }: Drafted): readonly Line[] {
  const { family, tables, dropped, notes } = draft
  const fields = tables.flatMap((table) => table.fields)
  const open = fields.reduce((sum, one) => sum + one.open.length, 0)
  const left = Object.keys(dropped)
  return [
    [ink(`${file} looks like data of ${family.title.toLowerCase()}.`, 'bold')],
    ...wrap(
      `${plural(records, 'record')}; ${plural(new Set(fields.flatMap((one) => one.columns)).size, 'column')} mapped, ${count(left.length)} not.`,
      width,
    ).map((line): Line => [line]),
    ...notes.flatMap((note) => wrap(note, width).map((line): Line => [line])),
    [],
    ...align(
      fields.map(({ table, field, columns, confidence }) => [
        columnsWords(columns),
        `${table.id}.${field.id}`,
        ink(SURE[confidence], confidence === 'look' ? 'yellow' : 'dim'),
      ]),
      Number.POSITIVE_INFINITY,
    ),
    ...(left.length === 0 ? [] : [[], ...hanging(['Not mapped:  '], left.join(', '), width)]),
    [],
    [ink('WHAT TO DO NEXT', 'bold')],
    ...steps(output, file, open, draft).flatMap((step, at) => hanging([`${at + 1}  `], step, width)),
  ]
}

function steps(output: string, file: string, open: number, { mapping }: Draft): readonly string[] {
  return [
    `Read ${output} through. Each field says why it was taken and how sure that is.`,
    ...(mapping.agency.id === NO_AGENCY
      ? [`Write the id of your agency wherever ${NO_AGENCY} stands, and its name once.`]
      : []),
    ...(open === 0
      ? []
      : [`Say what ${plural(open, 'word')} ${open === 1 ? 'means' : 'mean'} that the draft left open.`]),
    `Check the file: pds check ${file} --mapping ${output}`,
  ]
}

function columnsWords(columns: readonly string[]): string {
  const [first = '', ...rest] = columns
  return rest.length === 0 ? first : `${first} to ${rest.at(-1) ?? ''}`
}
