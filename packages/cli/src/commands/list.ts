/** `pds list WHAT`: what the standard holds, kind by kind. */
import { Argument, Option } from 'commander'
import { EXIT, type Exit } from '../exit.ts'
import { jsonText } from '../json.ts'
import { type ListingName, listings } from '../listing/listing.ts'
import { chooseStandard } from '../standard-file.ts'
import { align } from '../text/align.ts'
import { print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import type { AddCommand, Context, Format } from './context.ts'

interface ListOptions {
  readonly format: Format
  readonly standard?: string
}

const EXAMPLES = `
Examples:
  pds list tables
  pds list codes --format json`

export const addList: AddCommand = (program, context, settle) => {
  program
    .command('list')
    .summary('list tables, codes, questions, measures, rules and the rest')
    .description('Lists what the standard holds: a line each, or an array of objects.')
    .addArgument(new Argument('<what>', 'what to list').choices(Object.keys(listings)))
    .addOption(
      new Option('--format <format>', 'json: an array of objects').choices(['text', 'json']).default('text'),
    )
    .option('--standard <version|path>', 'another version of the standard')
    .addHelpText('after', EXAMPLES)
    .action(async (what: ListingName, options: ListOptions) => settle(await list(what, options, context)))
}

async function list(
  what: ListingName,
  options: ListOptions,
  { io, standard: bundled }: Context,
): Promise<Exit> {
  const chosen = await chooseStandard(options.standard, bundled, io.cwd)
  if (!chosen.ok) {
    await io.stderr(print(problemLines([chosen.problem]), io.color && io.tty))
    return EXIT.problems
  }
  const items = listings[what](chosen.standard)
  const text =
    options.format === 'json'
      ? jsonText(items.map(({ value }) => value))
      : print(
          align(
            items.map(({ row }) => row),
            Number.POSITIVE_INFINITY,
          ),
          io.color,
        )
  await io.stdout(text)
  return EXIT.fine
}
