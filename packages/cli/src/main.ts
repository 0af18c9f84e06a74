/** The whole of `pds` but for the process: arguments in, text out, an exit code back. */
import type { Standard } from '@police-data/model'
import { CommanderError } from 'commander'
import type { Before, Context } from './commands/context.ts'
import { crashOf } from './crash.ts'
import { EXIT, type Exit } from './exit.ts'
import type { Io } from './io.ts'
import { programOf } from './program.ts'
import { print } from './text/line.ts'
import { problemLines } from './text/problems.ts'
import { isHelp, usageProblem } from './usage.ts'

/** Never throws: what goes wrong in here is one line on stderr and the exit code 70. */
export async function main(
  argv: readonly string[],
  io: Io,
  standard: Standard,
  before?: Before,
): Promise<Exit> {
  try {
    return await dispatch(argv, { io, standard, before })
  } catch (error) {
    const { exit, text } = crashOf(error, io.debug)
    if (text !== '') await io.stderr(text)
    return exit
  }
}

async function dispatch(argv: readonly string[], { io, ...given }: Context): Promise<Exit> {
  const colors = argv.includes('--no-color') ? { ...io, color: false } : io
  const { program, said, exit } = programOf({ io: colors, ...given })
  if (argv.length === 0) {
    program.outputHelp()
    await io.stderr(said())
    return EXIT.problems
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exit()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (!isHelp(error)) {
      const named = program.commands.find((one) => one.name() === argv[0])?.name()
      const problem = usageProblem(error, named === undefined ? 'pds' : `pds ${named}`)
      await io.stderr(print(problemLines([problem]), colors.color && io.tty))
      return EXIT.problems
    }
    await io.stdout(said())
    return EXIT.fine
  }
}
