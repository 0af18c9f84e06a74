/** The command line as commander sees it. */
import { Command } from 'commander'
import { addCheck } from './commands/check.ts'
import type { AddCommand, Context } from './commands/context.ts'
import { addExplain } from './commands/explain.ts'
import { addList } from './commands/list.ts'
import { addMap } from './commands/map.ts'
import { addRecount } from './commands/recount.ts'
import { addSuggest } from './commands/suggest.ts'
import { EXIT, type Exit } from './exit.ts'
import { pageWidth } from './text/wrap.ts'

const COMMANDS: readonly AddCommand[] = [addCheck, addSuggest, addMap, addRecount, addExplain, addList]

const MORE = `
Examples:
  pds check force_actions.csv
  pds suggest uof_2025.csv -o mapping.yaml
  pds check uof_2025.csv --mapping mapping.yaml
  pds explain force_type

Nothing leaves this computer.`

export interface Program {
  readonly program: Command
  /** What commander itself wanted to print: help, or the version. */
  said(): string
  exit(): Exit
}

export function programOf(context: Context): Program {
  const { io, standard } = context
  const said: string[] = []
  let exit: Exit = EXIT.fine
  const program = new Command('pds')
    .description(`Checks police data against the ${standard.title}.`)
    .version(
      `pds ${io.version} (${standard.title} ${standard.version})`,
      '-V, --version',
      'print the versions',
    )
    .option('--no-color', 'print without colours')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false })
    .configureOutput({
      writeOut: (text) => void said.push(text),
      writeErr: (text) => void said.push(text),
      outputError: () => {},
      getOutHelpWidth: () => pageWidth(io.columns),
      getOutHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', MORE)
  for (const add of COMMANDS) {
    add(program, context, (settled) => {
      exit = settled
    })
  }
  return { program, said: () => said.join(''), exit: () => exit }
}
