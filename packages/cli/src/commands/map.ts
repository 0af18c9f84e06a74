/** `pds map`: writes the files of a dataset as tables of the standard, and accounts for all that went in. */

import { resolve } from 'node:path'
import { mapFiles, TABLE_FORMATS, type TableFormat } from '@police-data/checker'
import { diskShelf, type TableFiles, tableFiles, workbooksApart } from '@police-data/checker/node'
import type { Problem } from '@police-data/model'
import { type Command, Option } from 'commander'
import { EXIT, type Exit } from '../exit.ts'
import { jsonText } from '../json.ts'
import { chooseStandard } from '../standard-file.ts'
import { print } from '../text/line.ts'
import { mappedLines } from '../text/mapped.ts'
import { problemLines } from '../text/problems.ts'
import { pageWidth } from '../text/wrap.ts'
import { isUnfit } from '../whole-file.ts'
import { companions } from './companions.ts'
import { type AddCommand, type Context, FORMATS, type Format } from './context.ts'
import { type ReadingOptions, readingOptions } from './data-options.ts'
import { writeHistories } from './histories.ts'
import { openFiles } from './open-files.ts'
import { watchedFiles } from './watched-files.ts'

interface MapOptions extends ReadingOptions {
  readonly mapping: string
  readonly output: string
  readonly to: TableFormat['id'] | typeof OPENREFINE
  readonly format: Format
}

/** Not a form of tables: how a person makes them in another tool. */
const OPENREFINE = 'openrefine'

const EXAMPLES = `
Examples:
  pds map uof_2025.csv --mapping mapping.yaml -o tables/
  pds map uof_2025.csv --mapping mapping.yaml -o tables/ --to parquet
  pds map uof_2025.csv --mapping mapping.yaml -o history/ --to openrefine

The tables hold what the mapping makes of the files, right or wrong: pds check says what is wrong.
Exit code: 0 written; 2 a problem with the mapping, a path or the command line; 3 a file is no
table; 70 an error of pds.`

export const addMap: AddCommand = (program, context, settle) => {
  mapOptions(program.command('map')).action(async (files: readonly string[], options: MapOptions) =>
    settle(await mapNamed(files, options, context)),
  )
}

const mapOptions = (command: Command): Command =>
  readingOptions(
    command
      .summary('write your own files as tables of the standard')
      .description(
        'Writes the tables that a mapping makes of your own files, and accounts for every record, column and word.',
      )
      .argument('<file...>', 'the files of one dataset')
      .requiredOption('-m, --mapping <path>', 'how your own columns and words become the standard’s')
      .requiredOption('-o, --output <folder>', 'where the tables are written'),
  )
    .addOption(
      new Option('--to <form>', 'the form of the tables, or a history of operations for OpenRefine')
        .choices([...TABLE_FORMATS.map(({ id }) => id), OPENREFINE])
        .default('csv'),
    )
    .addOption(new Option('--format <format>', 'how to print the account').choices(FORMATS).default('text'))
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', EXAMPLES)

async function mapNamed(
  named: readonly string[],
  options: MapOptions,
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
    ...(chosen.ok ? [] : [chosen.problem]),
    ...(beside.ok ? [] : beside.problems),
    ...(opened.ok ? [] : opened.problems),
  ]
  if (!chosen.ok || !beside.ok || !opened.ok || beside.mapping === undefined)
    return refuse(problems, EXIT.problems)
  if (options.to === OPENREFINE) return writeHistories(beside.mapping, chosen.standard, options, io)
  const tables = await tablesIn(options, io.cwd)
  if (tables === null) return refuse([unwritten(options.output)], EXIT.problems)

  const shelf = diskShelf()
  const watched = watchedFiles(opened.files, options, io)
  try {
    const mapped = await mapFiles({
      ...options,
      workbooks: workbooksApart(),
      standard: chosen.standard,
      mapping: beside.mapping,
      files: watched.files,
      open: tables.open,
      shelf,
    })
    watched.end()
    if (mapped.kind !== 'mapped') {
      await tables.abandon()
      return refuse(mapped.problems, mapped.kind === 'problems' ? EXIT.problems : EXIT.unreadable)
    }
    await tables.finish()
    const { account } = mapped
    if (options.format === 'json') await io.stdout(jsonText({ files: tables.names, ...account }))
    else
      await io.stdout(
        print(
          mappedLines({
            account,
            folder: options.output,
            names: tables.names,
            width: pageWidth(io.columns),
          }),
          io.color,
        ),
      )
    return EXIT.fine
  } catch (error) {
    await tables.abandon()
    throw error
  } finally {
    await shelf.clear()
  }
}

/** Null where the folder cannot be written to. */
async function tablesIn({ output, to }: MapOptions, cwd: string): Promise<TableFiles | null> {
  const format = TABLE_FORMATS.find(({ id }) => id === to)
  if (format === undefined) throw new Error(`There is no form ${to}`)
  try {
    return await tableFiles(resolve(cwd, output), format)
  } catch (error) {
    if (isUnfit(error) || (error instanceof Error && 'code' in error && error.code === 'EEXIST')) return null
    throw error
  }
}

const unwritten = (path: string): Problem => ({
  code: 'tables-unwritten',
  path,
  line: 0,
  column: 0,
  message: 'The tables cannot be written there.',
  hint: 'Name a folder that may be written to, or a new one.',
})
