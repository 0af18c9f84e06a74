/** `pds explain ID`: the definition of anything in the standard, offline. */
import { listWords, type Problem, plural, type Standard } from '@police-data/model'
import { definedIn, type Found, find } from '../definition/find.ts'
import { definitionLines } from '../definition/page.ts'
import { EXIT, type Exit } from '../exit.ts'
import { nearest } from '../nearest.ts'
import { chooseStandard } from '../standard-file.ts'
import { print } from '../text/line.ts'
import { problemLines } from '../text/problems.ts'
import { pageWidth } from '../text/wrap.ts'
import type { AddCommand, Context } from './context.ts'

const EXAMPLES = `
Examples:
  pds explain force_type.firearm_drawn           a code
  pds explain force_actions.force_type           a field
  pds explain force_actions.force_type.required  a rule
  pds explain firearm-shown-only                 a measure
  pds explain measure physical-force             a measure that shares its name with a term`

export const addExplain: AddCommand = (program, context, settle) => {
  program
    .command('explain')
    .summary('explain anything in the standard by its id')
    .description(
      'Explains a rule, code, field, question, measure or anything else in the standard: what it means, why, and where that comes from.',
    )
    .argument(
      '<id...>',
      'its id; the last part will do where nothing else is called so, and its kind may stand before it',
    )
    .option('--standard <version|path>', 'another version of the standard')
    .addHelpText('after', EXAMPLES)
    .action(async (id: readonly string[], options: { readonly standard?: string }) =>
      settle(await explainId(id.join(' '), options.standard, context)),
    )
}

async function explainId(
  id: string,
  version: string | undefined,
  { io, standard: bundled }: Context,
): Promise<Exit> {
  const chosen = await chooseStandard(version, bundled, io.cwd)
  const refuse = async (problem: Problem): Promise<Exit> => {
    await io.stderr(print(problemLines([problem]), io.color && io.tty))
    return EXIT.problems
  }
  if (!chosen.ok) return refuse(chosen.problem)
  const { standard } = chosen
  const found = find(standard, id)
  if (found.found !== 'one') return refuse(notOne(id, found, standard))
  const lines = definitionLines(found.defined, found.others, standard, pageWidth(io.columns))
  await io.stdout(print(lines, io.color))
  return EXIT.fine
}

function notOne(id: string, found: Exclude<Found, { found: 'one' }>, standard: Standard): Problem {
  const problem = (code: string, message: string, hint: string): Problem => ({
    code,
    path: 'pds explain',
    line: 0,
    column: 0,
    message,
    hint,
  })
  if (found.found === 'several') {
    const ids = found.all.slice(0, 8).map((one) => one.id)
    const rest = found.all.length > ids.length ? ' …' : ''
    return problem(
      'id-unclear',
      `“${id}” is the name of ${plural(found.all.length, 'thing')}.`,
      `Ask for one of: ${ids.join(', ')}${rest}`,
    )
  }
  const near = nearest(
    id,
    [...definedIn(standard)].map((one) => one.id),
  )
  const hint =
    near.length > 0 ? `Did you mean ${listWords(near, 'or')}?` : 'pds list --help says what can be listed.'
  return problem('id-unknown', `Nothing in ${standard.title} ${standard.version} is called “${id}”.`, hint)
}
