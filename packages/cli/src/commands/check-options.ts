/** The options of `pds check`. */
import type { CheckInput } from '@police-data/checker'
import type { Level } from '@police-data/model'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ReportFile, reportFile } from '../report-file.ts'
import { FORMATS, type Format } from './context.ts'

export interface CheckOptions {
  readonly mapping?: string
  readonly table?: string
  readonly statement?: string
  readonly format: Format
  readonly standard?: string
  readonly encoding?: NonNullable<CheckInput['encoding']>
  readonly delimiter?: string
  readonly skip?: number
  readonly showValues?: boolean
  readonly quiet?: boolean
  readonly limit: number
  readonly level?: Level
  readonly report?: readonly ReportFile[]
}

const EXAMPLES = `
Examples:
  pds check force_actions.csv
  pds check uof_2025.csv --mapping mapping.yaml
  pds check jan.csv feb.csv --mapping mapping.yaml --format json > report.json
  pds check tables/ --report json=report.json

Exit code: 0 conforms, or nothing wrong found; 1 does not conform; 2 a problem with the mapping,
a path or the command line; 3 a file is no table; 70 an error of pds.`

export const checkOptions = (command: Command): Command =>
  command
    .summary('check files against the standard')
    .description(
      'Checks files, as they are or through a mapping, and says what to mend first. Files named together are one dataset.',
    )
    .argument('<file...>', 'the files to check, or a folder of tables')
    .option('-m, --mapping <path>', 'how your own columns and words become the standard’s')
    .option('-t, --table <id>', 'which table the file holds, when its name and columns do not tell')
    .option('--statement <path>', 'the definitions statement that goes with the data')
    .addOption(new Option('--format <format>', 'how to print the report').choices(FORMATS).default('text'))
    .option(
      '--report <format=path>',
      'write the report to a file as well; may be given several times',
      reportFile,
    )
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
    .addOption(
      new Option('--level <level>', 'tell findings of this level and above in full, and no others').choices([
        'must',
        'should',
        'may',
      ]),
    )
    .option('--limit <n>', 'values shown of each rule', (text: string) => wholeNumber(text, 1), 10)
    .option('--show-values', 'show values that are hidden by default; they may name people')
    .option('-q, --quiet', 'print only the verdict, and no progress')
    .addHelpText('after', EXAMPLES)

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

function wholeNumber(text: string, least: number): number {
  const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least)) throw new InvalidArgumentError(`Write a whole number from ${least}.`)
  return number
}
