/** The options of `pds check`. */
import type { Level } from '@police-data/model'
import { type Command, Option } from 'commander'
import { type ReportFile, reportFile } from '../report-file.ts'
import { FORMATS, type Format } from './context.ts'
import { type DataOptions, dataOptions, wholeNumber } from './data-options.ts'

export interface CheckOptions extends DataOptions {
  readonly format: Format
  readonly showValues?: boolean
  readonly fix?: boolean
  readonly limit: number
  readonly level?: Level
  readonly report?: readonly ReportFile[]
}

const EXAMPLES = `
Examples:
  pds check force_actions.csv
  pds check uof_2025.csv --mapping mapping.yaml
  pds check jan.csv feb.csv --mapping mapping.yaml --format json > report.json
  pds check uof_2025.csv --mapping mapping.yaml --fix
  pds check tables/ --report json=report.json

Exit code: 0 conforms, or nothing wrong found; 1 does not conform; 2 a problem with the mapping,
a path or the command line; 3 a file is no table; 70 an error of pds.`

export const checkOptions = (command: Command): Command =>
  dataOptions(
    command
      .summary('check files against the standard')
      .description(
        'Checks files, as they are or through a mapping, and says what to mend first. Files named together are one dataset.',
      )
      .argument(
        '<file...>',
        'the files to check; also a folder, a pattern, a datapackage.json, or - for what is piped in',
      ),
  )
    .addOption(new Option('--format <format>', 'how to print the report').choices(FORMATS).default('text'))
    .option(
      '--report <format=path>',
      'write the report to a file as well; may be given several times',
      reportFile,
    )
    .addOption(
      new Option('--level <level>', 'tell findings of this level and above in full, and no others').choices([
        'must',
        'should',
        'may',
      ]),
    )
    .option('--limit <n>', 'values shown of each rule', (text: string) => wholeNumber(text, 1), 10)
    .option('--fix', 'put into the mapping the words that the report is certain of, and show the lines')
    .option('--show-values', 'show values that are hidden by default; they may name people')
    .option('-q, --quiet', 'print only the verdict, and no progress')
    .addHelpText('after', EXAMPLES)
