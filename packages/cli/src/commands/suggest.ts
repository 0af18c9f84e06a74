/** `pds suggest`: drafts a mapping of a file that nobody has mapped yet. */
import { draftYaml, NO_AGENCY, type Suggested, suggestMapping } from '@police-data/checker'
import { workbooksApart } from '@police-data/checker/node'
import type { Agency, Problem, Standard } from '@police-data/model'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { ask } from '../ask/ask.ts'
import { EXIT, type Exit } from '../exit.ts'
import { jsonText } from '../json.ts'
import { watch } from '../progress.ts'
import { chooseStandard } from '../standard-file.ts'
import { draftLines } from '../text/draft.ts'
import { print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { pageWidth } from '../text/wrap.ts'
import { writeWhole } from '../whole-file.ts'
import { type AddCommand, type Context, FORMATS, type Format } from './context.ts'
import { type ReadingOptions, readingOptions } from './data-options.ts'
import { openFiles } from './open-files.ts'

interface SuggestOptions extends ReadingOptions {
  readonly output?: string
  readonly agency: string
  readonly title: string
  readonly country: string
  readonly interactive?: boolean
  readonly format: Format
}

const EXAMPLES = `
Examples:
  pds suggest uof_2025.csv -o mapping.yaml
  pds suggest uof_2025.csv -o mapping.yaml --agency us-xx-millbrook --title "Millbrook Police"
  pds suggest uof_2025.csv -o mapping.yaml --interactive

A draft holds what the columns and words of the file seem to be, each with its reason. Read it
through; what it leaves open, only the agency knows. What can be written in it, key by key:
pds explain mapping`

export const addSuggest: AddCommand = (program, context, settle) => {
  suggestOptions(program.command('suggest')).action(async (file: string, options: SuggestOptions) =>
    settle(await suggestFile(file, options, context)),
  )
}

const suggestOptions = (command: Command): Command =>
  readingOptions(
    command
      .summary('draft a mapping of your own file')
      .description(
        'Drafts a mapping: which column is which field, which of your words is which code, how dates are written; each with its reason.',
      )
      .argument('<file>', 'your own file')
      .option('-o, --output <path>', 'write the draft there and say what is in it; else it is printed')
      .option('--agency <id>', 'the id of the agency', NO_AGENCY)
      .option('--title <name>', 'the name of the agency', 'Your agency')
      .option('--country <code>', 'the country of the agency, in two capital letters', countryOf, 'US')
      .option('--interactive', 'ask about what is not sure'),
  )
    .addOption(new Option('--format <format>', 'how to print the draft').choices(FORMATS).default('text'))
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', EXAMPLES)

function countryOf(text: string): string {
  if (!/^[A-Z]{2}$/u.test(text)) throw new InvalidArgumentError('Write two capital letters, such as US.')
  return text
}

async function suggestFile(
  named: string,
  options: SuggestOptions,
  { io, standard: bundled }: Context,
): Promise<Exit> {
  const refuse = async (problems: readonly Problem[], exit: Exit): Promise<Exit> => {
    if (options.format === 'json') await io.stdout(jsonText({ problems }))
    else await io.stderr(print(problemLines(problems), io.color && io.tty))
    return exit
  }
  const chosen = await chooseStandard(options.standard, bundled, io.cwd)
  const opened = await openFiles([named], io)
  const [file, second] = opened.ok ? opened.files : []
  const asker = options.interactive === true ? io.asker : null
  const problems = [
    ...(options.interactive === true && asker === null ? [nobodyThere] : []),
    ...(chosen.ok ? [] : [chosen.problem]),
    ...(opened.ok ? [] : opened.problems),
    ...(second === undefined ? [] : [oneFile(named)]),
  ]
  if (!chosen.ok || file === undefined || problems.length > 0) return refuse(problems, EXIT.problems)
  const { standard } = chosen
  const progress = watch(file.source, file.path, { ...io, tty: io.tty && options.quiet !== true })
  let suggested: Suggested
  try {
    suggested = await suggestMapping({
      ...options,
      workbooks: workbooksApart(),
      standard,
      agency: agencyOf(options),
      file: {
        path: file.path,
        source: progress.source,
        onProgress: ({ rows }) => progress.rows(rows),
      },
    })
  } finally {
    progress.end()
  }
  if (suggested.kind === 'unreadable') return refuse(suggested.problems, EXIT.unreadable)
  if (suggested.kind === 'unlike') return refuse([unlike(named, suggested.columns)], EXIT.problems)
  const draft = asker === null ? suggested.draft : await ask(suggested.draft, standard, await asker())
  const yaml = draftYaml(draft, { schema: schemaOf(standard), file: file.path })
  if (options.output !== undefined) {
    const problem = await writeWhole(options.output, yaml, { cwd: io.cwd, what: 'draft' })
    if (problem !== undefined) return refuse([problem], EXIT.problems)
  }
  if (options.format === 'json') await io.stdout(jsonText(draft))
  else if (options.output === undefined) await io.stdout(yaml)
  else
    await io.stdout(
      print(
        draftLines({
          draft,
          records: suggested.records,
          file: file.path,
          output: options.output,
          width: pageWidth(io.columns),
        }),
        io.color,
      ),
    )
  return EXIT.fine
}

const agencyOf = ({ agency: id, title, country }: SuggestOptions): Agency => ({ id, title, country })

/** Where the published form of a mapping is. */
const schemaOf = ({ version }: Standard): string =>
  `https://policedatastandard.org/${version}/schema/forms/mapping.schema.json`

const problemWith = (path: string, code: string, message: string, hint: string): Problem => ({
  code,
  path,
  line: 0,
  column: 0,
  message,
  hint,
})

const nobodyThere = problemWith(
  '--interactive',
  'nobody-there',
  'There is nobody to ask: this is no terminal.',
  'Run it in a terminal, or without --interactive.',
)

const oneFile = (path: string): Problem =>
  problemWith(
    path,
    'draft-of-several',
    'A draft is made of one file.',
    'Make one of each, and join them under files in one mapping.',
  )

const unlike = (path: string, columns: readonly string[]): Problem =>
  problemWith(
    path,
    'file-unlike',
    'No column of the file is like a field of the standard.',
    `Its columns: ${columns.slice(0, 12).join(', ')}${columns.length > 12 ? ' …' : ''}\nIf these are no names of columns, titles may stand above the header: --skip passes over them.`,
  )
