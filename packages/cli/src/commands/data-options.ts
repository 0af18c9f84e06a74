/** The options of commands that read data. */
import type { DatasetInput } from '@police-data/checker'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULTS, limit } from '../limits.ts'

/** How to read a file. */
export interface ReadingOptions {
  readonly standard?: string
  readonly encoding?: NonNullable<DatasetInput['encoding']>
  readonly delimiter?: string
  readonly skip?: number
  readonly sheet?: string
  readonly max?: NonNullable<DatasetInput['max']>
  readonly quiet?: boolean
}

/** … and what goes with it. */
export interface DataOptions extends ReadingOptions {
  readonly mapping?: string
  readonly table?: string
  readonly statement?: string
}

export const dataOptions = (command: Command): Command =>
  readingOptions(
    command
      .option('-m, --mapping <path>', 'how your own columns and words become the standard’s')
      .option('-t, --table <id>', 'which table the file holds, when its name and columns do not tell')
      .option('--statement <path>', 'the definitions statement that goes with the data'),
  )

export const readingOptions = (command: Command): Command =>
  command
    .option('--standard <version|path>', 'another version of the standard')
    .addOption(
      new Option('--encoding <name>', 'how the text is encoded, when the guess is wrong').choices([
        'utf-8',
        'utf-16le',
        'utf-16be',
        'windows-1252',
      ]),
    )
    .option(
      '--delimiter <sign>',
      'what separates cells: comma, semicolon, tab, pipe, or the sign itself',
      delimiterOf,
    )
    .option('--skip <n>', 'lines above the header', (text: string) => wholeNumber(text, 0))
    .option('--sheet <name>', 'which sheet of a workbook, or which table of a JSON file')
    .option(
      '--max <what=size>',
      `how much of a file is read at most; may be given several times (default: ${DEFAULTS})`,
      limit,
    )

const SIGNS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
}

function delimiterOf(text: string): string {
  const sign = SIGNS[text] ?? text
  if (!/^[\t -~]$/u.test(sign) || /["a-z0-9]/iu.test(sign))
    throw new InvalidArgumentError('Write comma, semicolon, tab, pipe, or one sign.')
  return sign
}

export function wholeNumber(text: string, least: number): number {
  const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least)) throw new InvalidArgumentError(`Write a whole number from ${least}.`)
  return number
}
