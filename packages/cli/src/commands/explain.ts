/** `pds explain [ID]`: the definition of anything in the standard, offline. */
import { listWords, type Problem, plural, type Standard } from '@police-data/model'
import { type Found, find } from '../definition/find.ts'
import { asksIn, kindCalled } from '../definition/kinds.ts'
import { mappingPage } from '../definition/mapping.ts'
import { mentions } from '../definition/mentions.ts'
import { nearIds } from '../definition/near.ts'
import { kindLines, overviewLines } from '../definition/overview.ts'
import { definitionPages, joinPages } from '../definition/page.ts'
import { EXIT, type Exit } from '../exit.ts'
import { chooseStandard } from '../standard-file.ts'
import { type Line, print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { pageWidth } from '../text/wrap.ts'
import type { AddCommand, Context } from './context.ts'

const EXAMPLES = `
Examples:
  pds explain                                    what there is
  pds explain mapping                            what a mapping of your own file can say
  pds explain questions                          all things of a kind
  pds explain force_type.firearm_drawn           a code
  pds explain force_actions.force_type           a field
  pds explain force_actions.force_type.required  a rule
  pds explain stops injury_level                 several, each on a page of its own
  pds explain measure physical-force             a measure that shares its name with a term`

export const addExplain: AddCommand = (program, context, settle) => {
  program
    .command('explain')
    .summary('explain anything in the standard by its id')
    .description(
      'Explains a rule, code, field, question, measure or anything else in the standard: what it means, why, and where that comes from.',
    )
    .argument(
      '[id...]',
      'its id, or several; the last part will do where nothing else is called so, and its kind may stand before it',
    )
    .option('--standard <version|path>', 'another version of the standard')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: readonly string[], options: { readonly standard?: string }) =>
      settle(await explain(asksIn(ids), options.standard, context)),
    )
}

/** All pages that there are, and then all that is wrong with what was asked. */
async function explain(
  asks: readonly string[],
  version: string | undefined,
  { io, standard: bundled }: Context,
): Promise<Exit> {
  const chosen = await chooseStandard(version, bundled, io.cwd)
  const refuse = async (problems: readonly Problem[]): Promise<Exit> => {
    await io.stderr(print(problemLines(problems), io.color && io.tty))
    return EXIT.problems
  }
  if (!chosen.ok) return refuse([chosen.problem])
  const { standard } = chosen
  const width = pageWidth(io.columns)
  const answers = asks.map((ask) => answerTo(ask, standard, width))
  const pages = asks.length === 0 ? [overviewLines(standard, width)] : answers.flatMap((one) => one.pages)
  if (pages.length > 0) await io.stdout(print(joinPages(pages, width), io.color))
  const problems = answers.flatMap((one) => one.problems)
  return problems.length === 0 ? EXIT.fine : refuse(problems)
}

interface Answer {
  readonly pages: readonly (readonly Line[])[]
  readonly problems: readonly Problem[]
}

/** An id comes before a kind that is called so. */
function answerTo(ask: string, standard: Standard, width: number): Answer {
  const found = find(standard, ask)
  if (found.found === 'some')
    return { pages: definitionPages(found.defined, found.others, standard, width), problems: [] }
  if (/^mappings?$/iu.test(ask)) return { pages: [mappingPage(width)], problems: [] }
  const kind = kindCalled(ask)
  if (kind !== undefined) return { pages: [kindLines(kind, standard)], problems: [] }
  return { pages: [], problems: [notFound(ask, found, standard)] }
}

function notFound(id: string, found: Exclude<Found, { found: 'some' }>, standard: Standard): Problem {
  const problem = (code: string, message: string, hint: string): Problem => ({
    code,
    path: 'pds explain',
    line: 0,
    column: 0,
    message,
    hint,
  })
  if (found.found === 'too-many') {
    const ids = found.all.slice(0, 8).map((one) => one.id)
    const rest = found.all.length > ids.length ? ' …' : ''
    return problem(
      'id-unclear',
      `“${id}” is the name of ${plural(found.all.length, 'thing')}.`,
      `Ask for one of: ${ids.join(', ')}${rest}`,
    )
  }
  const near = nearIds(id, standard)
  const places = near.length > 0 ? [] : mentions(id, standard)
  const hint =
    near.length > 0
      ? `Did you mean ${listWords(near, 'or')}?`
      : places.length > 0
        ? `It is written in ${listWords(places, 'and')}.`
        : 'pds explain alone says what there is to be explained.'
  return problem('id-unknown', `Nothing in ${standard.title} ${standard.version} is called “${id}”.`, hint)
}
