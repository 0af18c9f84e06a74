/** `pds recount`: counts the same data as every measure, and every body whose rule is known, counts it. */
import { recountFiles } from '@police-data/checker'
import { workbooksApart } from '@police-data/checker/node'
import type { Problem, Standard } from '@police-data/model'
import { type Command, Option } from 'commander'
import { EXIT, type Exit } from '../exit.ts'
import { jsonText } from '../json.ts'
import { nearest } from '../nearest.ts'
import { chooseStandard } from '../standard-file.ts'
import { print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { recountLines } from '../text/recounts.ts'
import { pageWidth } from '../text/wrap.ts'
import { companions } from './companions.ts'
import { type AddCommand, type Context, FORMATS, type Format } from './context.ts'
import { type DataOptions, dataOptions } from './data-options.ts'
import { openFiles } from './open-files.ts'
import { watchedFiles } from './watched-files.ts'

interface RecountOptions extends DataOptions {
  readonly as?: string
  readonly format: Format
}

const EXAMPLES = `
Examples:
  pds recount tables/
  pds recount uof_2025.csv --mapping mapping.yaml --as firearm-shown-only

A row of which it cannot be told is counted apart, and never as a yes or a no.`

export const addRecount: AddCommand = (program, context, settle) => {
  recountOptions(program.command('recount')).action(
    async (files: readonly string[], options: RecountOptions) =>
      settle(await recountNamed(files, options, context)),
  )
}

const recountOptions = (command: Command): Command =>
  dataOptions(
    command
      .summary('count the data by each measure and by other bodies’ rules')
      .description(
        'Counts the data by every measure of the standard, and as each body counts whose rule is known: counted, not counted, cannot tell.',
      )
      .argument('<file...>', 'the files of one dataset, or a folder of tables')
      .option(
        '--as <id>',
        'one measure or counting rule; pds list measures and pds list counting-rules show them',
      ),
  )
    .addOption(new Option('--format <format>', 'how to print the figures').choices(FORMATS).default('text'))
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', EXAMPLES)

async function recountNamed(
  named: readonly string[],
  options: RecountOptions,
  { io, standard: bundled }: Context,
): Promise<Exit> {
  const refuse = async (problems: readonly Problem[], exit: Exit): Promise<Exit> => {
    if (options.format === 'json') await io.stdout(jsonText({ problems }))
    else await io.stderr(print(problemLines(problems), io.color && io.tty))
    return exit
  }
  const chosen = await chooseStandard(options.standard, bundled, io.cwd)
  const beside = await companions(options, io.cwd)
  const opened = await openFiles(named, io)
  const problems = [
    ...(chosen.ok ? unknownFigure(options.as, chosen.standard) : [chosen.problem]),
    ...(beside.ok ? [] : beside.problems),
    ...(opened.ok ? [] : opened.problems),
  ]
  if (!chosen.ok || !beside.ok || !opened.ok || problems.length > 0) return refuse(problems, EXIT.problems)
  const { standard } = chosen
  const watched = watchedFiles(opened.files, options, io)
  try {
    const outcome = await recountFiles({
      ...options,
      workbooks: workbooksApart(),
      standard,
      mapping: beside.mapping,
      statement: beside.statement,
      files: watched.files,
      checkerVersion: io.version,
    })
    if (outcome.kind !== 'recounts')
      return refuse(outcome.problems, outcome.kind === 'problems' ? EXIT.problems : EXIT.unreadable)
    const { recounts } = outcome
    const text =
      options.format === 'json'
        ? jsonText(recounts)
        : print(recountLines(recounts, standard, pageWidth(io.columns)), io.color)
    await io.stdout(text)
    return EXIT.fine
  } finally {
    watched.end()
  }
}

function unknownFigure(id: string | undefined, { measures, countingRules }: Standard): readonly Problem[] {
  const known = [...Object.keys(measures), ...Object.keys(countingRules)]
  if (id === undefined || known.includes(id)) return []
  const near = nearest(id, known)
  return [
    {
      code: 'measure-unknown',
      path: 'pds recount',
      line: 0,
      column: 0,
      message: `There is no measure or counting rule “${id}”.`,
      hint:
        near.length > 0
          ? `Did you mean ${near.join(' or ')}?`
          : 'pds list measures and pds list counting-rules show them.',
    },
  ]
}
